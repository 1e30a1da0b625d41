import * as fc from 'fast-check';
import { expect, it } from 'vitest';
import { toldIn, type QueryIndex } from '#core/query/query-index.ts';
import { RowFilter } from '#core/query/row-filter.ts';
import { countView, selectEvents } from '#core/query/select-events.ts';
import { keptLanesOf } from '#core/timeline/lanes.ts';
import { toSlice } from '#core/timeline/slice.ts';
import { firstView, type View } from '#core/timeline/view.ts';
import { toWindowLanes } from '#core/timeline/window-lanes.ts';
import { arbitraryIndex, arbitraryView } from '../support/arbitrary-index.ts';
import { buildIndex } from '../support/build-data-set.ts';
import { toRequest } from '../support/view-request.ts';

/** What a data set answers about a view. */
function answersOf(index: QueryIndex, view: View) {
  const lanes = keptLanesOf(index, view).map(({ name, rows }) => [name.id, [...rows.rows]]);
  return { lanes, counts: countView(index, selectEvents(index, view.filter), view.window) };
}

it('answers the same in two languages, whichever is asked in turn, as one that is asked for the first time', () => {
  const questions = fc.array(
    fc.tuple(fc.constantFrom('en' as const, 'zh' as const), arbitraryView),
    {
      minLength: 2,
      maxLength: 8,
    },
  );
  fc.assert(
    fc.property(arbitraryIndex, questions, (index, asked) => {
      for (const [language, view] of asked) {
        const told = toldIn(index, language);
        const fresh = { ...told, rowFilter: new RowFilter(index.columns, index.search) };
        expect(answersOf(told, view)).toEqual(answersOf(fresh, view));
      }
    }),
  );
});

/** Two events a day, of which some say "water" and some "fire", of each with six partners. */
const index = buildIndex(
  Array.from({ length: 120 }, (_, at) => ({
    title: at % 2 === 0 ? 'On water' : at % 3 === 0 ? 'On fire' : 'On air',
    partners: [['NL', 'US', 'JP', 'FR', 'DE', 'BR'][Math.floor(at / 6) % 6] ?? 'NL'],
    ...(at % 7 !== 0 && {
      date: new Date(Date.UTC(2016, 0, 1 + at / 2)).toISOString().slice(0, 10),
    }),
  })),
);

function saying(text: string): View {
  const view = firstView(index);
  return { ...view, filter: { ...view.filter, text } };
}

it.each([
  ['other filters', ['fire', 'air', 'on']],
  ['its own filter', ['water']],
])('gives a slice again as it was, after pictures of %s in several heights', (_, texts) => {
  const window = { startMs: Date.UTC(2016, 0, 20), endMs: Date.UTC(2016, 1, 5) };
  const request = toRequest({ ...saying('water'), window }, { mostLanes: 2 });
  const before = structuredClone(toSlice(index, request));
  for (const text of texts) {
    for (const mostLanes of [1, 3, 4]) {
      toWindowLanes(index, saying(text), { widthPx: 800, share: 20, mostLanes });
    }
  }
  expect(toSlice(index, request)).toEqual(before);
});

it('counts in its lanes no event without a date, however few are found', () => {
  for (const text of ['fire', 'water', '']) {
    const { lanes, counts } = toSlice(index, toRequest(saying(text), { mostLanes: 9 }));
    const dated = lanes.reduce((sum, lane) => sum + lane.dated, 0);
    expect(dated).toBe(counts.shown + counts.outside);
    expect(counts.undated).toBeGreaterThan(0);
  }
});
