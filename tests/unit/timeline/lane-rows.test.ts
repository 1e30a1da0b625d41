import * as fc from 'fast-check';
import { expect, it } from 'vitest';
import { UNDATED, type EventColumns } from '#core/events/event-columns.ts';
import { valuesAt } from '#core/events/value-column.ts';
import { rowsWithin, toLaneRows, type Days } from '#core/timeline/lane-rows.ts';
import { arbitraryColumns, arbitraryStretch } from '../support/build-columns.ts';

/** What the index should find, by looking at every event. */
function scan(columns: EventColumns, partner: string, { fromDay, toDay }: Days): number[] {
  return Array.from({ length: columns.size }, (_, row) => row).filter((row) => {
    const [start, end] = [columns.startDay[row] ?? 0, columns.endDay[row] ?? 0];
    const isDated = start !== UNDATED && columns.background[row] === 0;
    const isInLane = valuesAt(columns.attributes.partners, row).includes(partner);
    return isDated && isInLane && start < toDay && end > fromDay && row % 3 !== 0;
  });
}

it('finds in every lane the rows of a stretch that pass, as a look at every event does', () => {
  fc.assert(
    fc.property(arbitraryColumns, arbitraryStretch, (columns, stretch) => {
      const lanes = toLaneRows(columns, columns.attributes.partners);
      for (const [lane, partner] of lanes.keys.entries()) {
        const rows = rowsWithin(lanes, lane, columns, stretch, (row) => row % 3 !== 0);
        expect(rows).toEqual(scan(columns, partner, stretch));
      }
    }),
  );
});
