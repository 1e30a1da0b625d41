import * as fc from 'fast-check';
import { expect, it } from 'vitest';
import { KEEP_ALL, dateRange, type EventFilter } from '#core/query/filter.ts';
import { failedBit } from '#core/query/row-filter.ts';
import { selectEvents } from '#core/query/select-events.ts';
import type { QueryIndex } from '#core/query/query-index.ts';
import { overlaps } from '#core/time/calendar.ts';
import { certainEnds } from '#core/time/certain-ends.ts';
import { parseEdtf } from '#core/time/edtf.ts';
import { runAll } from '#core/steps.ts';
import { arbitraryFilter, arbitraryIndex } from '../support/arbitrary-index.ts';
import { buildIndex } from '../support/build-data-set.ts';

/** Whether a date passes the dates of a filter, told from its text alone. */
function isKept(date: string | undefined, filter: EventFilter): boolean {
  const range = dateRange(filter);
  if (range === null) return true;
  const parsed = date === undefined ? null : parseEdtf(date);
  if (!parsed?.ok) return false;
  const { lastStartMs, firstEndMs } = certainEnds(parsed.value);
  return filter.isDateCertain === true
    ? overlaps({ startMs: lastStartMs, endMs: firstEndMs }, range)
    : overlaps(parsed.value, range);
}

function rowsKept({ rowFilter, events }: QueryIndex, filter: EventFilter): boolean[] {
  const failed = rowFilter.failedParts(filter);
  return Array.from({ length: events.size }, (_, row) => {
    return ((failed[row] ?? 0) & failedBit('dates')) === 0;
  });
}

it('passes the rows whose dates lie in the range, possibly or certainly, whatever was asked before', () => {
  const filters = fc.array(arbitraryFilter, { minLength: 1, maxLength: 6 });
  fc.assert(
    fc.property(arbitraryIndex, filters, (index, asked) => {
      const dates = Array.from({ length: index.events.size }, (_, row) => {
        return index.events.at(row).event.date;
      });
      for (const filter of asked) {
        expect(rowsKept(index, filter)).toEqual(dates.map((date) => isKept(date, filter)));
      }
    }),
  );
});

it('keeps for certain only what it keeps at all', () => {
  fc.assert(
    fc.property(arbitraryIndex, arbitraryFilter, (index, { from, to }) => {
      const filter = { ...KEEP_ALL, from, to };
      const possible = rowsKept(index, filter);
      const certain = rowsKept(index, { ...filter, isDateCertain: true });
      expect(certain.every((isCertain, row) => !isCertain || possible[row])).toBe(true);
    }),
  );
});

it('keeps the same rows with the text apart as with all parts together, whatever was asked before', () => {
  const filters = fc.array(arbitraryFilter, { minLength: 1, maxLength: 6 });
  fc.assert(
    fc.property(arbitraryIndex, filters, (index, asked) => {
      const { background, size } = index.columns;
      for (const filter of asked) {
        const { kept, background: keptBackground } = selectEvents(index, filter);
        const failed = index.rowFilter.failedParts(filter);
        const passed = Array.from({ length: size }, (_, row) => row).filter(
          (row) => failed[row] === 0,
        );
        expect(Array.from(kept)).toEqual(passed.filter((row) => background[row] === 0));
        expect(Array.from(keptBackground)).toEqual(passed.filter((row) => background[row] === 1));
      }
    }),
  );
});

it('tells where a text is found as before when others have been looked for meanwhile', () => {
  const texts = [
    'water',
    'fire',
    'air',
    'earth',
    'salt',
    'sulphur',
    'mercury',
    'ether',
    'void',
    'ice',
  ];
  const index = buildIndex(texts.map((title) => ({ title })));
  const filter = { ...KEEP_ALL, text: 'water' };
  const before = Array.from(index.rowFilter.failedParts(filter));
  expect(before.filter((failed) => failed === 0)).toHaveLength(1);
  for (const text of texts) runAll(index.rowFilter.prepare({ ...KEEP_ALL, text }));
  expect(Array.from(selectEvents(index, { ...filter }).kept)).toEqual([before.indexOf(0)]);
  index.rowFilter.passedRows({ ...filter, kinds: [] });
  expect(Array.from(index.rowFilter.failedParts(filter))).toEqual(before);
});
