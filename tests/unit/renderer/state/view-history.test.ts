import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';

import { changeFilter, KEEP_ALL, type FilterChange } from '#core/query/filter.ts';
import { GROUPINGS, type View } from '#core/timeline/view.ts';
import { changeWords } from '../../../../renderer/state/view-change-words.ts';
import {
  MOST_ENTRIES,
  NO_HISTORY,
  remember,
  stepIn,
  type Moment,
  type ViewHistory,
} from '../../../../renderer/state/view-history.ts';

const first: View = { window: { startMs: 0, endMs: 1000 }, filter: KEEP_ALL, groupBy: 'partner' };

const filtered = (view: View, change: FilterChange): View => ({
  ...view,
  filter: changeFilter(view.filter, change),
});
const moved = (view: View, byMs: number): View => ({
  ...view,
  window: { startMs: view.window.startMs + byMs, endMs: view.window.endMs + byMs },
});

/** Goes through views, each a number of milliseconds after the one before. */
function walk(views: View[], afterMs: number, rest: Partial<Moment> = {}): ViewHistory {
  return views.slice(1).reduce((history, view, at) => {
    const moment = { atMs: at * afterMs, press: null, isLeap: false, ...rest };
    return remember(history, views[at] ?? view, view, moment);
  }, NO_HISTORY);
}

describe('the history of views', () => {
  test('a run of typing is one entry, and so is a run of zooming; choices are one each', () => {
    const typed = ['n', 'nu', 'nuc'].map((text) => filtered(first, { text }));
    expect(walk([first, ...typed], 200).past).toEqual([first]);
    const panned = [1, 2, 3].map((step) => moved(first, step));
    expect(walk([first, ...panned], 200).past).toEqual([first]);
    const chosen = [filtered(first, { kinds: ['visit'] }), filtered(first, { kinds: ['signing'] })];
    expect(walk([first, ...chosen], 200).past).toHaveLength(2);
  });

  test('a rest ends a run', () => {
    const typed = ['n', 'nu', 'nuc'].map((text) => filtered(first, { text }));
    expect(walk([first, ...typed], 1500).past).toHaveLength(3);
  });

  test('a drag is one entry however slow it is, and two drags are two', () => {
    const [one, two, three] = [moved(first, 1), moved(first, 2), moved(first, 3)];
    const slow = walk([first, one, two], 5000, { press: 1 });
    expect(slow.past).toEqual([first]);
    const next = { atMs: 5001, press: 2, isLeap: false };
    expect(remember(slow, two, three, next).past).toEqual([first, two]);
  });

  test('a leap is an entry of its own', () => {
    const views = [first, moved(first, 1), moved(first, 2)];
    expect(walk(views, 10, { isLeap: true }).past).toHaveLength(2);
  });

  test('a run that leads back to where it began is no entry', () => {
    const there = moved(first, 5);
    expect(walk([first, there, { ...first }], 10).past).toEqual([]);
  });

  test('what changes nothing is no entry, and keeps what can be done again', () => {
    const history = { past: [], future: [moved(first, 1)], run: null };
    const moment = { atMs: 0, press: null, isLeap: false };
    expect(remember(history, first, { ...first }, moment)).toBe(history);
  });

  test('is bounded', () => {
    const views = Array.from({ length: MOST_ENTRIES + 20 }, (_, at) => moved(first, at));
    const { past } = walk(views, 10, { isLeap: true });
    expect(past).toHaveLength(MOST_ENTRIES);
    expect(past.at(-1)).toBe(views.at(-2));
  });

  test('undoing all and doing it again passes every view, and ends at the last one', () => {
    const view = fc.record({
      window: fc.integer({ min: 0, max: 50 }).map((startMs) => ({ startMs, endMs: startMs + 100 })),
      groupBy: fc.constantFrom(...GROUPINGS),
      filter: fc
        .constantFrom<FilterChange>({}, { text: 'a' }, { kinds: ['visit'] }, { from: '2016' })
        .map((change) => changeFilter(KEEP_ALL, change)),
    });
    fc.assert(
      fc.property(fc.array(view, { maxLength: 30 }), (views) => {
        const all = [first, ...views];
        let history = walk(all, 10, { isLeap: true });
        const last = all.at(-1) ?? first;
        const count = history.past.length;
        let now = last;
        for (const step of ['undo', 'redo'] as const) {
          for (let at = 0; at < count; at += 1) {
            const stepped = stepIn(history, now, step);
            if (!stepped) throw new Error(`There is no ${step}`);
            ({ view: now, history } = stepped);
          }
          expect(stepIn(history, now, step)).toBeNull();
          expect(now).toEqual(step === 'undo' ? first : last);
        }
      }),
    );
  });

  test('a new change ends what could be done again', () => {
    const history = walk([first, filtered(first, { kinds: ['visit'] })], 10);
    const undone = stepIn(history, filtered(first, { kinds: ['visit'] }), 'undo');
    expect(undone?.history.future).toHaveLength(1);
    const moment = { atMs: 99, press: null, isLeap: false };
    const after = remember(undone?.history ?? NO_HISTORY, first, moved(first, 1), moment);
    expect(after.future).toEqual([]);
  });
});

describe('what a change is called', () => {
  test.each<[View, string]>([
    [filtered(first, { partners: ['NL'] }), 'Filter by Country'],
    [filtered(first, { from: '2016', isDateCertain: true }), 'Filter by Date'],
    [filtered(first, { text: 'nuclear' }), 'Search'],
    [filtered(first, { text: 'nuclear', kinds: [] }), 'Change of Filters'],
    [{ ...first, groupBy: 'kind' }, 'Group by Kind'],
    [moved(first, 10), 'Pan'],
    [{ ...first, window: { startMs: 100, endMs: 200 } }, 'Zoom In'],
    [{ ...first, window: { startMs: -100, endMs: 2000 } }, 'Zoom Out'],
    [{ ...moved(first, 10), groupBy: 'kind' }, 'Change of View'],
  ])('a view that is another one in %#', (after, words) => {
    expect(changeWords(first, after, 'en')).toBe(words);
  });

  test('all filters that go at once', () => {
    const before = filtered(first, { text: 'nuclear', kinds: [] });
    expect(changeWords(before, first, 'en')).toBe('Clear All Filters');
  });
});
