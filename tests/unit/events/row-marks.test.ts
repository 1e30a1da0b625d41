import { expect, it } from 'vitest';
import { emptyMarks } from '#core/events/row-marks.ts';
import { buildColumns } from '../support/build-columns.ts';

it('has a mark for each row, of which none is set, whatever was marked before', () => {
  const columns = buildColumns([{}, {}, {}]);
  expect(emptyMarks(columns)).toEqual(Uint8Array.of(0, 0, 0));
  emptyMarks(columns)[1] = 7;
  expect(emptyMarks(columns)).toEqual(Uint8Array.of(0, 0, 0));
});

it('has other marks for other rows', () => {
  const marks = emptyMarks(buildColumns([{}]));
  marks[0] = 1;
  emptyMarks(buildColumns([{}]));
  expect(marks).toEqual(Uint8Array.of(1));
});
