import { describe, expect, it } from 'vitest';
import { KEEP_ALL } from '#core/query/filter.ts';
import { eventDetail } from '#core/query/event-detail.ts';
import { eventsAt } from '#core/query/query-index.ts';
import { selectEvents } from '#core/query/select-events.ts';
import { toSlice } from '#core/timeline/slice.ts';
import { firstView } from '#core/timeline/view.ts';
import { buildIndex } from '../support/build-data-set.ts';
import { readSample } from '../support/samples.ts';
import { eventItems, toRequest } from '../support/view-request.ts';

const ALWAYS = [
  '<script>alert(1)</script>',
  '"><img src=x onerror=alert(1)>',
  "'; DROP TABLE events; --",
  '=HYPERLINK("http://example.org")',
  '${7*7}',
  '__proto__',
  '\u202Eright to left',
  '👩‍👩‍👧‍👦 北京 العربية',
  '\uD800 half a pair',
  'null',
];

const strings = [...ALWAYS, ...readSample<string[]>('strings/blns.json', [])]
  .map((text) => text.trim())
  .filter((text) => text !== '');

describe('strings that break programs', () => {
  const index = buildIndex(
    strings.map((title) => ({ title, summary: title, date: '2016', topics: [title] })),
  );

  it('come out of the reader as they went in', () => {
    expect(index.dataSet.events.map(({ event }) => event.title)).toEqual(strings);
  });

  it('reach the timeline and the detail as text', () => {
    // As many at a time as a timeline draws one by one.
    for (let first = 0; first < strings.length; first += 100) {
      const some = strings.slice(first, first + 100);
      const few = buildIndex(some.map((title) => ({ title, summary: title, date: '2016' })));
      const items = eventItems(toSlice(few, toRequest({ ...firstView(few), groupBy: 'none' })));
      expect(items.map(({ title }) => title)).toEqual(some);
      expect(items.map(({ eventId }) => eventDetail(few.dataSet, eventId)?.event.summary)).toEqual(
        some,
      );
    }
  });

  it('can be filtered by as topics and found by a search', () => {
    for (const text of strings) {
      const titles = (filter: object) =>
        eventsAt(index, selectEvents(index, { ...KEEP_ALL, ...filter }).kept).map(
          ({ event }) => event.title,
        );
      expect(titles({ topics: [text] })).toContain(text);
      expect(titles({ text })).toContain(text);
    }
  });
});
