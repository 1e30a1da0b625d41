import { describe, expect, it } from 'vitest';
import { KEEP_ALL } from '#core/query/filter.ts';
import { eventsAt } from '#core/query/query-index.ts';
import { startOfDay } from '#core/time/calendar.ts';
import { MAX_ITEMS } from '#core/timeline/detail.ts';
import { foldLanes } from '#core/timeline/fold-lanes.ts';
import { toDays, type KeptLane } from '#core/timeline/lanes.ts';
import { toSlice } from '#core/timeline/slice.ts';
import type { Grouping } from '#core/timeline/view.ts';
import { MOST_LANES } from '#core/timeline/view-request.ts';
import { buildIndex, idsOf } from '../support/build-data-set.ts';
import { toRequest } from '../support/view-request.ts';

/** The lanes are those of the United States, the Netherlands, Japan and Russia; that of Brazil has events of 1990 only. */
const index = buildIndex([
  { id: 'plan', date: '2015', background: true },
  { id: 'us-1', date: '2016', partners: ['US'] },
  { id: 'us-2', date: '2016', partners: ['US'] },
  { id: 'us-nl', date: '2017', partners: ['US', 'NL'] },
  { id: 'us-nl-ru', date: '2016', partners: ['US', 'NL', 'RU'] },
  { id: 'nl', date: '2016', partners: ['NL'] },
  { id: 'ru-jp', date: '2016', partners: ['RU', 'JP'] },
  { id: 'old', date: '1990', partners: ['JP'] },
  { id: 'old-br', date: '1990', partners: ['BR'] },
]);

const YEARS = { startMs: startOfDay(2010), endMs: startOfDay(2020) };

function fold(mostLanes: number, { reach = YEARS, filter = KEEP_ALL } = {}): readonly KeptLane[] {
  const groupBy: Grouping = 'partner';
  return foldLanes(index, { filter, groupBy }, { reach: toDays(reach), mostLanes });
}

const labels = (lanes: readonly KeptLane[]) => lanes.map(({ name }) => name.label);
const idsIn = (lane: KeptLane | undefined) =>
  idsOf(
    eventsAt(
      index,
      Array.from(lane?.rows.rows ?? []).toSorted((a, b) => a - b),
    ),
  );

/** The events of some partners that are folded when the first of them has room. */
const foldedOf = (...partners: string[]) =>
  idsIn(fold(1, { filter: { ...KEEP_ALL, partners } }).at(-1));

describe('lanes that are folded', () => {
  it('are none while all that the reach has find room; lanes out of reach take none', () => {
    const all = ['Background', 'United States', 'Netherlands', 'Japan', 'Russia'];
    expect(labels(fold(4))).toEqual(all);
    expect(labels(fold(60))).toEqual(all);
  });

  it('are those after the first, in one lane that says how many the reach has of them', () => {
    expect(labels(fold(3))).toEqual([
      'Background',
      'United States',
      'Netherlands',
      'Japan',
      'and 1 more partner',
    ]);
    expect(labels(fold(1))).toEqual(['Background', 'United States', 'and 3 more partners']);
    expect(fold(1).map(({ name }) => name.foldedLanes)).toEqual([0, 0, 3]);
  });

  it('leave as many lanes without a background', () => {
    const reach = { ...YEARS, startMs: startOfDay(2016) };
    const lanes = labels(fold(2, { reach }));
    expect(lanes).toEqual(['United States', 'Netherlands', 'and 2 more partners']);
  });

  it('hold each event once, whether it stands in a lane before them or in several of theirs', () => {
    const folded = fold(1).at(-1);
    expect(idsIn(folded)).toEqual(['old', 'old-br', 'us-nl-ru', 'nl', 'ru-jp', 'us-nl']);
  });

  it('keep what is out of reach, and so stay the same while a reader pans', () => {
    const before = fold(1).at(-1);
    const after = fold(1, { reach: { ...YEARS, startMs: startOfDay(2012) } }).at(-1);
    expect(after?.rows).toBe(before?.rows);
  });

  it('are those of the filter', () => {
    expect(foldedOf('US', 'JP')).toEqual(['old', 'ru-jp']);
    expect(foldedOf('US', 'RU')).toEqual(['us-nl-ru', 'ru-jp']);
  });
});

it('the most lanes that can be asked for leave room for what each of them has to show', () => {
  const places = buildIndex(
    Array.from({ length: MOST_LANES + 100 }, (_, at) => ({
      date: '2016',
      place: { city: `City ${at}` },
    })),
  );
  const view = { window: YEARS, groupBy: 'place', filter: KEEP_ALL } as const;
  const { lanes, items } = toSlice(places, toRequest(view, { mostLanes: MOST_LANES }));
  expect(lanes).toHaveLength(MOST_LANES + 1);
  expect(lanes.at(-1)?.label).toBe('and 100 more places');
  expect(new Set(items?.map(({ laneId }) => laneId)).size).toBe(MOST_LANES + 1);
  expect(items?.length).toBeLessThanOrEqual(MAX_ITEMS);
});
