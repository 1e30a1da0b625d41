import * as fc from 'fast-check';
import { expect, it } from 'vitest';
import { CELL_LEVELS, cellEnd, cellStart } from '#core/timeline/cells.ts';
import { ReachGrids } from '#core/timeline/reach-grids.ts';
import { arbitraryStretch } from '../support/build-columns.ts';

it('knows the cells of each grid that begin in its stretch, as the calendar does', () => {
  const level = fc.nat(CELL_LEVELS - 1);
  fc.assert(
    fc.property(arbitraryStretch, level, fc.nat(4000), (days, ofLevel, daysBack) => {
      const grids = new ReachGrids({ fromDay: days.fromDay + 0.25, toDay: days.toDay + 0.75 });
      const stretch = grids.stretchOf(ofLevel);
      const day = Math.max(stretch.toDay - 1 - daysBack, stretch.fromDay);
      const fromDay = cellStart(ofLevel, day);
      expect(grids.cellAt(ofLevel, day)).toEqual({ fromDay, toDay: cellEnd(ofLevel, fromDay) });
    }),
  );
});
