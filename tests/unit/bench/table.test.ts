import { describe, expect, it } from 'vitest';

import { formatFigure, formatSize, formatTable } from '../../bench/table.ts';

describe('a table', () => {
  it('has its first column to the left, the others to the right, and a line below the heading', () => {
    const rows = [
      ['what', 'figure'],
      ['drag', '1.24 x'],
      ['zoom out', '12 x'],
    ];
    expect(formatTable(rows)).toBe(
      ['what      figure', '--------  ------', 'drag      1.24 x', 'zoom out    12 x'].join('\n'),
    );
  });

  it('leaves cells empty that a short row does not have', () => {
    const rows = [
      ['', '100', '1k'],
      ['drag', '5'],
    ];
    expect(formatTable(rows).split('\n').at(-1)).toBe('drag    5');
  });
});

describe('a figure', () => {
  it.each([
    [0.934, '0.93'],
    [9.99, '9.99'],
    [12.36, '12.4'],
    [186.7, '187'],
    [Number.NaN, '-'],
    [Number.POSITIVE_INFINITY, '-'],
  ])('%d is written as %s', (figure, text) => {
    expect(formatFigure(figure)).toBe(text);
  });
});

describe('a number of events', () => {
  it.each([
    [100, '100'],
    [1000, '1k'],
    [2500, '2500'],
    [10_000, '10k'],
    [1_000_000, '1M'],
  ])('%d is written as %s', (events, text) => {
    expect(formatSize(events)).toBe(text);
  });
});
