import { describe, expect, it } from 'vitest';
import { KEEP_ALL } from '#core/query/filter.ts';
import { startOfDay } from '#core/time/calendar.ts';
import { membersOf } from '#core/timeline/members.ts';
import { buildIndex } from '../support/build-data-set.ts';
import { toRequest } from '../support/view-request.ts';

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
          change: null,
        },
      ],
    });
  });
});
