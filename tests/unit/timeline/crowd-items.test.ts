import { describe, expect, it } from 'vitest';
import { KEEP_ALL } from '#core/query/filter.ts';
import { startOfDay } from '#core/time/calendar.ts';
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
