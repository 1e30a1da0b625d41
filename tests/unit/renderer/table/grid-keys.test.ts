import { expect, test } from 'vitest';
import { toGridCommand } from '../../../../renderer/table/grid-keys.ts';

const press = (
  key: string,
  held: Partial<Record<'shiftKey' | 'ctrlKey' | 'metaKey' | 'altKey', true>> = {},
) =>
  toGridCommand({ key, shiftKey: false, ctrlKey: false, metaKey: false, altKey: false, ...held });

test('arrows lead to the next cell, with Shift they choose rows', () => {
  expect(press('ArrowDown')).toEqual({ type: 'move', rows: 1, columns: 0, isChoosing: false });
  expect(press('ArrowUp', { shiftKey: true })).toMatchObject({ rows: -1, isChoosing: true });
});

test('Home and End lead along a row, with Control to the first and last row', () => {
  expect(press('End')).toEqual({ type: 'go', row: 'same', column: 'last' });
  expect(press('Home', { ctrlKey: true })).toEqual({ type: 'go', row: 'first', column: 'first' });
});

test('Control or Command with A and C choose and copy', () => {
  expect(press('a', { ctrlKey: true })).toEqual({ type: 'all' });
  expect(press('c', { metaKey: true })).toEqual({ type: 'copy' });
});

test('other keys are left alone, so is copying the picture', () => {
  expect(press('C', { ctrlKey: true, shiftKey: true })).toBeNull();
  expect(press('x')).toBeNull();
  expect(press('ArrowLeft', { altKey: true })).toBeNull();
  expect(press('f', { ctrlKey: true })).toBeNull();
});
