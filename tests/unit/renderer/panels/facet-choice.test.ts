import { describe, expect, test } from 'vitest';

import { isKept, keptWords, toggleValue } from '../../../../renderer/panels/facet-choice.ts';

const ALL = ['NL', 'RU', 'US', 'none'];

function options(...labels: string[]) {
  return labels.map((label) => ({ value: label.slice(0, 2), label, count: 1 }));
}

describe('ticking the boxes of a facet', () => {
  test('every box is ticked while nothing is filtered', () => {
    expect(ALL.every((value) => isKept(null, value))).toBe(true);
  });

  test('unticking one keeps the rest, in the order of the list', () => {
    expect(toggleValue(null, 'RU', ALL)).toEqual(['NL', 'US', 'none']);
  });

  test('ticking the last one again leaves no filter', () => {
    expect(toggleValue(['NL', 'US', 'none'], 'RU', ALL)).toBeNull();
  });

  test('unticking the only one keeps nothing, which is not the same as no filter', () => {
    expect(toggleValue(['NL'], 'NL', ALL)).toEqual([]);
    expect(isKept([], 'NL')).toBe(false);
  });

  test('values that the data set no longer has are forgotten', () => {
    expect(toggleValue(['XX', 'NL'], 'US', ALL)).toEqual(['NL', 'US']);
  });
});

describe('a kept list in words', () => {
  const five = options('Austria', 'Belgium', 'Chile', 'Denmark', 'Egypt');

  test('names up to three', () => {
    expect(keptWords(['Be', 'Au'], five, 'en')).toBe('Belgium or Austria');
  });

  test('names what is left out when that is shorter', () => {
    expect(keptWords(['Au', 'Be', 'Ch', 'De'], five, 'en')).toBe('all but Egypt');
  });

  test('does so in Chinese too', () => {
    expect(keptWords(['Be', 'Au'], five, 'zh')).toBe('Belgium或Austria');
    expect(keptWords(['Au', 'Be', 'Ch'], five.slice(0, 4), 'zh')).toBe('Austria或Belgium或Chile');
    expect(keptWords(['Au', 'Be', 'Ch', 'De'], five, 'zh')).toBe('除Egypt外全部');
  });

  test('counts when both would be long', () => {
    const eight = [...five, ...options('Finland', 'Greece', 'Hungary')];
    expect(keptWords(['Au', 'Be', 'Ch', 'De'], eight, 'en')).toBe('4 of 8');
  });

  test('counts those of a data set whose values are not known yet', () => {
    expect(keptWords(['Au', 'Be', 'Ch', 'De'], [], 'en')).toBe('4 chosen');
  });

  test('says that nothing is kept', () => {
    expect(keptWords([], five, 'en')).toBe('none');
  });

  test('falls back to the value of a name it does not know', () => {
    expect(keptWords(['fusion'], [], 'en')).toBe('fusion');
  });
});
