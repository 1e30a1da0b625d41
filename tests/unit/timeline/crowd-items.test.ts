import { describe, expect, it } from 'vitest';
import type { Change } from '#core/query/changes.ts';
import { KEEP_ALL } from '#core/query/filter.ts';
import { startOfDay } from '#core/time/calendar.ts';
import { membersOf } from '#core/timeline/members.ts';
import { toSlice } from '#core/timeline/slice.ts';
import { buildIndex } from '../support/build-data-set.ts';
import { toRequest } from '../support/view-request.ts';

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
    const [, item] = toSlice(index, crowded).items ?? [];
    expect(item).toMatchObject({
      count: 37,
      period: 'March to May 2016',
      who: 'China-Netherlands',
      name: '37 events, March to May 2016, China-Netherlands',
      kinds: [
        { id: 'working-group', label: 'Working group', count: 20 },
        { id: 'visit', label: 'Visit', count: 17 },
      ],
    });
  });

  it('names the lane itself where lanes are no partners', () => {
    const byKind = { ...crowded, view: { ...crowded.view, groupBy: 'kind' as const } };
    const names = (toSlice(index, byKind).items ?? []).map(({ name }) => name);
    expect(names).toContain('300 events, 3 February 1995, Forum');
  });
});

const everyOtherChanged = (row: number) => (row % 2 === 0 ? 'changed' : null);

describe('what has changed in a crowd', () => {
  const window = { startMs: startOfDay(1990), endMs: startOfDay(2040) };
  const events = Array.from({ length: 400 }, (_, at) => ({
    date: at < 399 ? '1995-02-03' : '2030-01-01',
    partners: ['NL'],
  }));
  const index = buildIndex(events, { perspective: 'CN' });
  const request = toRequest({ filter: KEEP_ALL, groupBy: 'partner', window }, { widthPx: 1000 });

  it('is counted, and told by its name', () => {
    const changes: (Change | null)[] = ['new', 'new', 'new', 'changed'];
    changes[399] = 'changed';
    const [crowd, single] = toSlice(index, request, (row) => changes[row] ?? null).items ?? [];
    expect(crowd).toMatchObject({
      type: 'cluster',
      count: 399,
      changes: { new: 3, changed: 1 },
      name: '399 events, 3 February 1995, China-Netherlands, 3 new, 1 changed since the last look',
    });
    expect(single).toMatchObject({ type: 'event', change: 'changed' });
  });

  it('is not mentioned where nothing has', () => {
    const marked = toSlice(index, request, () => null);
    const plain = toSlice(index, request);
    expect(marked.items).toEqual(plain.items);
    expect(marked.key).not.toBe(plain.key);
  });

  it('is of the events of a density too, and of each member in its list', () => {
    const dense = toRequest({ filter: KEEP_ALL, groupBy: 'none', window }, { widthPx: 1000 });
    const many = buildIndex(
      Array.from({ length: 6000 }, (_, at) => ({ date: `${1990 + (at % 50)}-02-03` })),
    );
    const [density] = toSlice(many, dense, everyOtherChanged).items ?? [];
    expect(density).toMatchObject({ count: 6000, changes: { new: 0, changed: 3000 } });
    const asked = { request: dense, itemId: density?.id ?? '', from: 0 };
    const listed = membersOf(many, asked, everyOtherChanged)?.events.map(({ change }) => change);
    expect(listed?.slice(0, 3)).toEqual(['changed', null, 'changed']);
  });
});
