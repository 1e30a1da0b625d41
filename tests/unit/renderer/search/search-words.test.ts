import { describe, expect, it } from 'vitest';
import { KEEP_ALL } from '#core/query/filter.ts';
import type { View } from '#core/timeline/view.ts';
import { needlesOf } from '../../../../renderer/search/needles.ts';
import { forgivenWords, placeWords } from '../../../../renderer/search/search-words.ts';

describe('the words beside a search', () => {
  it('tell which of the events found is open, and how many there are', () => {
    expect(placeWords({ place: 2, total: 1041 }, 'en')).toBe('3 of 1,041');
    expect(placeWords({ place: null, total: 1041 }, 'en')).toBe('1,041 found');
  });

  it('tell what a word was taken for', () => {
    const forgiven = { typed: 'commitee', takenFor: ['committee', 'committed'] };
    expect(forgivenWords(forgiven, 'en')).toBe(
      'No event has “commitee”; shown: committee, committed',
    );
    expect(forgivenWords(forgiven, 'zh')).toBe(
      '没有事件包含“commitee”，改为显示：committee、committed',
    );
  });
});

describe('what is marked', () => {
  const view: View = {
    window: { startMs: 0, endMs: 1 },
    filter: { ...KEEP_ALL, text: 'Commitee water' },
    groupBy: 'partner',
  };
  const forgiven = [{ typed: 'Commitee', takenFor: ['committee'] }];

  it('is what is typed, and what it was taken for once that is known of this very search', () => {
    expect(needlesOf({ view, hits: null })).toEqual(['commitee', 'water']);
    const hits = { total: 1, place: null, forgiven, text: view.filter.text };
    expect(needlesOf({ view, hits })).toEqual(['committee', 'water']);
    expect(needlesOf({ view, hits: { ...hits, text: 'Commitee wat' } })).toEqual([
      'commitee',
      'water',
    ]);
    expect(needlesOf({ view: null, hits: null })).toEqual([]);
  });

  it('is the same list as long as it is the same search, so that nothing is marked anew', () => {
    const first = needlesOf({ view, hits: null });
    expect(needlesOf({ view: { ...view, window: { startMs: 5, endMs: 9 } }, hits: null })).toBe(
      first,
    );
  });
});
