import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { EventInput } from '#core/events/schema.ts';
import { formatCsv } from '#core/formats/format-csv.ts';
import { KEEP_ALL } from '#core/query/filter.ts';
import { readEventsAt, type QueryIndex } from '#core/query/query-index.ts';
import { selectEvents, type Selection } from '#core/query/select-events.ts';
import { formatJson } from '../../../electron/cli/list-as-json.ts';
import { formatTable } from '../../../electron/cli/list-as-table.ts';
import { buildDataSet, buildIndex } from '../support/build-data-set.ts';

const event = fc.record(
  {
    title: fc.constantFrom('A meeting', 'two\nlines', '"京" \\ é', '[]{}'),
    topics: fc.subarray(['health', 'water']),
    extra: fc.constantFrom<EventInput['extra'][]>({}, { deep: [{ a: 1 }, []] }),
    background: fc.boolean(),
  },
  { requiredKeys: ['title'] },
);

describe('the JSON of a list', () => {
  it('is laid out as any JSON is', () => {
    fc.assert(
      fc.property(fc.array(event, { maxLength: 4 }), (some) => {
        const index = buildIndex(some);
        const text = [...formatJson(index, selectEvents(index, KEEP_ALL))].join('');
        expect(text).toBe(`${JSON.stringify(JSON.parse(text), null, 2)}\n`);
        const { events } = buildDataSet(some);
        expect(JSON.parse(text)).toMatchObject({
          events: events.filter(({ background }) => !background),
          background: events.filter(({ background }) => background),
        });
      }),
    );
  });
});

describe('a list too long for one string', () => {
  it.each([
    ['JSON', formatJson],
    [
      'CSV',
      (index: QueryIndex, { kept }: Selection) =>
        formatCsv(index.dataSet, readEventsAt(index, kept)),
    ],
    ['a table', formatTable],
  ])('is never held as a whole: %s reads each event when its turn has come', (_, format) => {
    const index = buildIndex(Array.from({ length: 50 }, () => ({})));
    const { at, jsonAt } = index.events;
    let reads = 0;
    const counted = <T>(read: (row: number) => T) => {
      return (row: number) => {
        reads += 1;
        return read(row);
      };
    };
    const events = { ...index.events, at: counted(at), jsonAt: counted(jsonAt) };
    const readsByPiece = Array.from(
      format({ ...index, events }, selectEvents(index, KEEP_ALL)),
      () => reads,
    );
    expect(new Set(readsByPiece).size).toBeGreaterThanOrEqual(50);
  });
});
