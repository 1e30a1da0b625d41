import { describe, expect, test } from 'vitest';

import type { Slice } from '#core/timeline/slice.ts';
import { firstView } from '#core/timeline/view.ts';
import {
  lateWords,
  readyWords,
  restWords,
  shownWords,
} from '../../../../renderer/panels/count-words.ts';
import { emptyReason } from '../../../../renderer/panels/empty-reason.ts';
import { loadFraction, loadWords } from '../../../../renderer/panels/load-words.ts';
import type { ShownSlice } from '../../../../renderer/state/app-state.ts';
import { buildIndex } from '../../support/build-data-set.ts';
import { toRequest } from '../../support/view-request.ts';

type Counts = Slice['counts'];

const NOTHING: Counts = {
  total: 0,
  shown: 0,
  outside: 0,
  undated: 0,
  filteredOut: 0,
  background: 0,
};

function counts(some: Partial<Counts>): Counts {
  return { ...NOTHING, ...some };
}

function answer(some: Partial<Counts>): Pick<Slice, 'counts'> {
  return { counts: counts(some) };
}

describe('the status line', () => {
  test('says how many of all are shown', () => {
    expect(shownWords(counts({ shown: 14, total: 1200 }), 'en')).toBe('14 of 1,200 events');
    expect(shownWords(counts({ shown: 0, total: 1 }), 'en')).toBe('0 of 1 events');
  });

  test('says where the rest is, and nothing of what is not', () => {
    expect(restWords(counts({ outside: 2, filteredOut: 70, background: 1 }), 'en')).toEqual([
      '2 outside the window',
      '70 filtered out',
      '1 background event',
    ]);
    expect(restWords(NOTHING, 'en')).toEqual([]);
  });

  test('says what is being done when an answer is late', () => {
    const view = firstView(buildIndex([{ date: '2016' }]));
    const found = { ...view, filter: { ...view.filter, text: 'visit' } };
    const slice = { request: toRequest(view) } as ShownSlice;
    expect(lateWords({ view: found, slice }, 'en')).toBe('Searching…');
    expect(lateWords({ view: { ...view }, slice }, 'en')).toBe('Counting…');
  });

  test('says how far a search is with getting ready, never that it is all while it is not', () => {
    expect(readyWords(0, 'en')).toBe('getting ready, 0%');
    expect(readyWords(0.999, 'en')).toBe('getting ready, 99%');
    expect(readyWords(0.5, 'zh')).toBe('准备中，50%');
    expect(readyWords(1, 'en')).toBeNull();
  });
});

describe('an empty timeline', () => {
  test('is not empty while an event is shown', () => {
    expect(emptyReason(answer({ total: 2, shown: 1, filteredOut: 1 }))).toBeNull();
  });

  test('looks elsewhere when events lie outside the window', () => {
    expect(emptyReason(answer({ total: 2, outside: 1, undated: 1 }))).toBe('outside-window');
  });

  test('has only undated matches', () => {
    expect(emptyReason(answer({ total: 2, undated: 1, filteredOut: 1 }))).toBe('all-undated');
  });

  test('has no match', () => {
    expect(emptyReason(answer({ total: 2, filteredOut: 2 }))).toBe('no-match');
  });

  test('has no events at all, unless background events stand there', () => {
    expect(emptyReason(answer({}))).toBe('no-events');
    expect(emptyReason(answer({ background: 3 }))).toBeNull();
  });
});

describe('a load', () => {
  test('is told in megabytes and events', () => {
    const progress = {
      phase: 'reading',
      doneBytes: 12_400_000,
      totalBytes: 80_000_000,
      doneEvents: 31_000,
    } as const;
    expect(loadWords(progress, 'en')).toBe('Reading, 12.4 of 80.0 MB, 31,000 events');
    expect(loadFraction(progress)).toBe(0.155);
  });

  test('goes over the whole after it was read', () => {
    const progress = {
      phase: 'indexing',
      doneBytes: 8_000_000,
      totalBytes: 8_000_000,
      doneEvents: 20_000,
    } as const;
    expect(loadWords(progress, 'en')).toBe('Indexing 20,000 events');
  });

  test('has no number while the size is unknown', () => {
    const progress = { phase: 'reading', doneBytes: 0, totalBytes: 0, doneEvents: 0 } as const;
    expect(loadWords(progress, 'en')).toBe('Reading');
    expect(loadFraction(progress)).toBe(0);
  });
});
