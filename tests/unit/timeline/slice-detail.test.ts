import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { DatedEvent } from '#core/events/data-set.ts';
import { placeKey } from '#core/events/place-key.ts';
import { KEEP_ALL, type EventFilter } from '#core/query/filter.ts';
import type { QueryIndex } from '#core/query/query-index.ts';
import { overlaps, startOfDay, type Interval } from '#core/time/calendar.ts';
import { MAX_ITEMS } from '#core/timeline/detail.ts';
import { membersOf } from '#core/timeline/members.ts';
import { toSlice, type Slice } from '#core/timeline/slice.ts';
import type { TimelineItem } from '#core/timeline/timeline-item.ts';
import { GROUPINGS, type Grouping, type View } from '#core/timeline/view.ts';
import type { ViewRequest } from '#core/timeline/view-request.ts';
import { panned, zoomed } from '#core/timeline/window.ts';
import { arbitraryEdtf } from '../support/arbitrary-date.ts';
import { allEvents, buildIndex } from '../support/build-data-set.ts';
import { toRequest } from '../support/view-request.ts';

const PARTNERS = ['NL', 'US', 'JP', 'DE', 'BR'];

const crowdedDay = fc
  .integer({ min: 0, max: 200 })
  .map((day) => new Date(Date.UTC(2016, 0, 1 + day)).toISOString().slice(0, 10));

const event = fc.record(
  {
    date: fc.oneof({ weight: 4, arbitrary: crowdedDay }, arbitraryEdtf, fc.constant('2016-05-19')),
    kind: fc.constantFrom('meeting', 'visit', 'summit'),
    partners: fc.oneof(fc.subarray(PARTNERS), fc.constant<string[]>(['NL'])),
    background: fc.integer({ min: 0, max: 30 }).map((die) => die === 0),
    series: fc.constantFrom('talks', 'forum'),
    place: fc.constantFrom({ city: 'Beijing', country: 'CN' }, { country: 'NL' }),
  },
  { requiredKeys: [] },
);

/** A data set of up to a thousand events, many of them in half a year. */
const crowdedIndex = fc.array(event, { maxLength: 1000, size: 'max' }).map((events) =>
  buildIndex(events, {
    perspective: 'CN',
    series: [
      { id: 'talks', title: 'Talks' },
      { id: 'forum', title: 'Forum' },
    ],
  }),
);

const filter: fc.Arbitrary<EventFilter> = fc.oneof(
  fc.constant(KEEP_ALL),
  fc.subarray(PARTNERS).map((partners) => ({ ...KEEP_ALL, partners })),
  fc.constant<EventFilter>({ ...KEEP_ALL, kinds: ['visit'] }),
);

const view: fc.Arbitrary<View> = fc.record({
  filter,
  groupBy: fc.constantFrom(...GROUPINGS),
  window: fc
    .tuple(fc.integer({ min: 0, max: 3000 }), fc.integer({ min: 3, max: 2000 }))
    .map(([first, days]) => ({
      startMs: startOfDay(2010, 0, 1 + first),
      endMs: startOfDay(2010, 0, 1 + first + days),
    })),
});

const request = fc
  .tuple(view, fc.constantFrom(300, 1000, 2400), fc.integer({ min: 1, max: 6 }))
  .map(([some, widthPx, mostLanes]) => toRequest(some, { widthPx, mostLanes }));

const RUNS = { numRuns: 60 };

/** The keys of the lanes that an event stands in. */
function lanesOf({ event: one, partners }: DatedEvent, groupBy: Grouping): string[] {
  switch (groupBy) {
    case 'partner':
      return partners.length > 0 ? partners : [''];
    case 'kind':
      return [one.kind];
    case 'series':
      return [one.series ?? ''];
    case 'place':
      return [placeKey(one.place)];
    case 'none':
      return ['all'];
  }
}

function isKept({ event: one, partners }: DatedEvent, { partners: wanted, kinds }: EventFilter) {
  if (one.background) return true;
  const names = partners.length > 0 ? partners : [''];
  return (
    (wanted === null || names.some((code) => wanted.includes(code))) &&
    (kinds === null || kinds.includes(one.kind))
  );
}

/** Looks at every event: the ids of those of each lane that have a day in a stretch. */
function naively(index: QueryIndex, { filter: kept, groupBy }: View, stretch: Interval) {
  const lanes = new Map<string, string[]>();
  for (const dated of allEvents(index)) {
    if (!dated.date || !overlaps(dated.date, stretch) || !isKept(dated, kept)) continue;
    const keys = lanesOf(dated, groupBy).filter(
      (key) => groupBy !== 'partner' || (kept.partners?.includes(key) ?? true),
    );
    const ids = dated.event.background ? ['background'] : keys.map((key) => `${groupBy}:${key}`);
    for (const id of ids) lanes.set(id, [...(lanes.get(id) ?? []), dated.event.id]);
  }
  return lanes;
}

/** The ids of the events that an item stands for, over all pages of their list. */
function idsIn(index: QueryIndex, asked: ViewRequest, { id }: TimelineItem): string[] {
  const ids: string[] = [];
  for (;;) {
    const page = membersOf(index, { request: asked, itemId: id, from: ids.length });
    if (!page?.events.length) throw new Error(`the slice has no more of ${id}`);
    ids.push(...page.events.map(({ eventId }) => eventId));
    if (ids.length >= page.count) return ids;
  }
}

const itemsOf = ({ items }: Slice): TimelineItem[] => items ?? [];

describe('a slice of many events', () => {
  it('holds every event of each lane once: by itself, in a cluster or in a density', () => {
    fc.assert(
      fc.property(crowdedIndex, request, (index, asked) => {
        const slice = toSlice(index, asked);
        const expected = naively(index, asked.view, slice.reach);
        const shown = naively(index, asked.view, asked.view.window);
        const unfolded = slice.lanes.filter(({ foldedLanes }) => foldedLanes === 0);
        for (const lane of unfolded) {
          const items = itemsOf(slice).filter(({ laneId }) => laneId === lane.id);
          const ids = items.flatMap((item) => idsIn(index, asked, item));
          expect(new Set(ids).size).toBe(ids.length);
          const due = expected.get(lane.id) ?? [];
          expect(due.filter((id) => !ids.includes(id))).toEqual([]);
          // Beyond the reach a cluster holds those that share its cell.
          const extra = new Set(ids.filter((id) => !due.includes(id)));
          const singles = items.filter(({ type }) => type !== 'cluster');
          const ofSingles = singles.flatMap((item) => idsIn(index, asked, item));
          expect(ofSingles.filter((id) => extra.has(id))).toEqual([]);
          expect(lane.shown).toBe(shown.get(lane.id)?.length ?? 0);
        }
      }),
      RUNS,
    );
  });

  it('folds the lanes that have no room into one, which holds each of their events once', () => {
    fc.assert(
      fc.property(crowdedIndex, request, (index, asked) => {
        const slice = toSlice(index, asked);
        const all = naively(index, asked.view, slice.reach);
        const folded = slice.lanes.find(({ foldedLanes }) => foldedLanes > 0);
        const own = slice.lanes.filter(({ foldedLanes }) => foldedLanes === 0);
        expect(own.length + (folded?.foldedLanes ?? 0)).toBe(all.size);
        const inFolded = itemsOf(slice).filter(({ laneId }) => laneId === folded?.id);
        const ids = inFolded.flatMap((item) => idsIn(index, asked, item));
        const rest = [...all].filter(([id]) => !own.some((lane) => lane.id === id));
        expect(new Set(ids).size).toBe(ids.length);
        const due = new Set(rest.flatMap(([, some]) => some));
        expect([...due].filter((id) => !ids.includes(id))).toEqual([]);
        expect(own.filter(({ isBackground }) => !isBackground).length).toBeLessThanOrEqual(
          asked.mostLanes,
        );
      }),
      RUNS,
    );
  });

  it('never holds more items than can be drawn, and counts what each stands for', () => {
    fc.assert(
      fc.property(crowdedIndex, request, (index, asked) => {
        const items = itemsOf(toSlice(index, asked));
        expect(items.length).toBeLessThanOrEqual(MAX_ITEMS);
        for (const item of items) {
          const ids = idsIn(index, asked, item);
          const count = item.type === 'event' ? 1 : item.count;
          expect(ids).toHaveLength(count);
          const kinds = item.type === 'event' ? [{ count: 1 }] : item.kinds;
          expect(kinds.reduce((sum, kind) => sum + kind.count, 0)).toBe(count);
          const bins = item.type === 'density' ? item.bins : [count];
          expect(bins.reduce((sum, bin) => sum + bin, 0)).toBeCloseTo(count, 3);
        }
      }),
      RUNS,
    );
  });

  it('gives the same items again for a key that is known', () => {
    fc.assert(
      fc.property(
        crowdedIndex,
        request,
        fc.double({ min: -0.01, max: 0.01, noNaN: true }),
        (index, asked, share) => {
          const first = toSlice(index, asked);
          const window = panned(asked.view.window, share);
          const moved = { ...asked, view: { ...asked.view, window }, knownKey: first.key };
          const again = toSlice(index, moved);
          const afresh = toSlice(index, { ...moved, knownKey: null });
          expect(again.items).toEqual(again.key === first.key ? null : afresh.items);
          expect(afresh.items).toEqual(again.key === first.key ? first.items : again.items);
        },
      ),
      RUNS,
    );
  });

  it('has the same clusters where the reach has moved on', () => {
    fc.assert(
      fc.property(crowdedIndex, request, (index, asked) => {
        const window = panned(asked.view.window, 0.4);
        const moved = { ...asked, view: { ...asked.view, window } };
        const before = itemsOf(toSlice(index, asked)).filter(({ type }) => type === 'cluster');
        const after = new Map(itemsOf(toSlice(index, moved)).map((item) => [item.id, item]));
        const membersBefore = before.map((item) => idsIn(index, asked, item));
        for (const [at, item] of before.entries()) {
          const later = after.get(item.id);
          const ids = later ? idsIn(index, moved, later) : membersBefore[at];
          expect(ids).toEqual(membersBefore[at]);
        }
      }),
      RUNS,
    );
  });

  it('splits its clusters when the window gets shorter, and never across them', () => {
    fc.assert(
      fc.property(crowdedIndex, request, (index, asked) => {
        const { startMs, endMs } = asked.view.window;
        const window = zoomed(asked.view.window, 2, (startMs + endMs) / 2);
        const closer = { ...asked, view: { ...asked.view, window } };
        const coarse = itemsOf(toSlice(index, asked)).map((item) => ({
          laneId: item.laneId,
          ids: new Set(idsIn(index, asked, item)),
        }));
        const fine = itemsOf(toSlice(index, closer)).filter(({ type }) => type === 'cluster');
        for (const item of fine) {
          const ids = idsIn(index, closer, item);
          const meets = coarse.filter(
            (other) => other.laneId === item.laneId && ids.some((id) => other.ids.has(id)),
          );
          // One cluster or density before, or single events, which the lane had room for.
          const isInside = meets.some(({ ids: wider }) => ids.every((id) => wider.has(id)));
          expect(isInside || meets.every(({ ids: wider }) => wider.size === 1)).toBe(true);
        }
      }),
      RUNS,
    );
  });
});

describe('what a crowd is called', () => {
  const dates = ['2016-03-01', '2016-04-11', '2016-05-31'];
  const some = Array.from({ length: 37 }, (_, at) => ({
    date: dates[at % 3] ?? '',
    partners: ['NL'],
    kind: at < 20 ? 'working-group' : 'visit',
  }));
  // So many more that they cannot all stand by themselves.
  const others = Array.from({ length: 300 }, () => ({
    date: '1995-02-03',
    partners: ['NL'],
    kind: 'forum',
  }));
  const index = buildIndex([...others, ...some], { perspective: 'CN' });
  const crowded = toRequest(
    {
      filter: KEEP_ALL,
      groupBy: 'partner',
      window: { startMs: startOfDay(1990), endMs: startOfDay(2040) },
    },
    { widthPx: 1000 },
  );

  it('says how many, when and who, and which kinds', () => {
    const [, item] = itemsOf(toSlice(index, crowded));
    expect(item).toMatchObject({
      count: 37,
      period: 'March to May 2016',
      name: '37 events, March to May 2016, China-Netherlands',
      kinds: [
        { id: 'working-group', label: 'Working group', count: 20 },
        { id: 'visit', label: 'Visit', count: 17 },
      ],
    });
  });

  it('names the lane itself where lanes are no partners', () => {
    const byKind = { ...crowded, view: { ...crowded.view, groupBy: 'kind' as const } };
    const names = itemsOf(toSlice(index, byKind)).map(({ name }) => name);
    expect(names).toContain('300 events, 3 February 1995, Forum');
  });
});

describe('the members of an item', () => {
  it('are none for an item that the slice has not', () => {
    const index = buildIndex([{ date: '2016', partners: ['NL'] }]);
    const asked = toRequest({
      filter: KEEP_ALL,
      groupBy: 'partner',
      window: { startMs: startOfDay(2016), endMs: startOfDay(2017) },
    });
    const members = (itemId: string) => membersOf(index, { request: asked, itemId, from: 0 });
    expect(['partner:NL/none', 'partner:US/e0', ''].map(members)).toEqual([null, null, null]);
    expect(members('partner:NL/e0')).toEqual({
      count: 1,
      events: [
        {
          eventId: 'e0',
          title: 'A meeting',
          date: '2016',
          kind: 'Meeting',
          partners: ['Netherlands'],
        },
      ],
    });
  });
});
