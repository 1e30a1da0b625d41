import { describe, expect, it } from 'vitest';
import { KEEP_ALL } from '#core/query/filter.ts';
import { undatedEvents } from '#core/query/undated-events.ts';
import { buildIndex } from '../support/build-data-set.ts';

describe('undated events', () => {
  it('are told of what kind they are, and with whom', () => {
    const index = buildIndex([
      { title: 'Talks', date: '2016-05-19' },
      { title: 'Some day', partners: ['NL', 'US'] },
    ]);
    expect(undatedEvents(index, KEEP_ALL)).toEqual([
      {
        eventId: 'e1',
        title: 'Some day',
        kind: 'Meeting',
        partners: ['Netherlands', 'United States'],
        name: 'Some day, no date known, Netherlands and United States',
      },
    ]);
  });

  it('are those alone that the filter keeps', () => {
    const index = buildIndex([{ partners: ['NL'] }, { partners: ['US'] }]);
    const listed = undatedEvents(index, { ...KEEP_ALL, partners: ['US'] });
    expect(listed.map(({ partners }) => partners)).toEqual([['United States']]);
  });

  it('are the first 500', () => {
    const index = buildIndex(Array.from({ length: 501 }, () => ({})));
    const listed = undatedEvents(index, KEEP_ALL);
    expect(listed).toHaveLength(500);
    expect(listed[0]?.eventId).toBe('e0');
  });
});
