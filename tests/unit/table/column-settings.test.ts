import { expect, test } from 'vitest';
import {
  changeColumn,
  completeColumns,
  FIRST_COLUMNS,
  moveColumn,
  toColumnWidth,
} from '#core/table/column-settings.ts';
import { TABLE_COLUMNS } from '#core/table/table-columns.ts';

const namesOf = (settings: readonly { column: string }[]) => settings.map(({ column }) => column);

test('kept settings keep their order, and columns that they do not know come after them', () => {
  const kept = [
    { column: 'title', widthPx: 200, isShown: true },
    { column: 'date', widthPx: 90, isShown: false },
    { column: 'title', widthPx: 300, isShown: true },
  ] as const;
  const complete = completeColumns(kept);
  expect(complete.slice(0, 2)).toEqual(kept.slice(0, 2));
  expect(namesOf(complete).toSorted()).toEqual([...TABLE_COLUMNS].toSorted());
});

test('a column moves to the place of another, from either side', () => {
  const [first, second, third] = namesOf(FIRST_COLUMNS);
  expect(namesOf(moveColumn(FIRST_COLUMNS, 'date', 'partners')).slice(0, 3)).toEqual([
    second,
    third,
    first,
  ]);
  expect(namesOf(moveColumn(FIRST_COLUMNS, 'partners', 'date')).slice(0, 3)).toEqual([
    third,
    first,
    second,
  ]);
});

test('the last column that is shown cannot be hidden', () => {
  const alone = FIRST_COLUMNS.map((each) => ({ ...each, isShown: each.column === 'title' }));
  expect(changeColumn(alone, 'title', { isShown: false })).toEqual(alone);
  expect(changeColumn(FIRST_COLUMNS, 'title', { isShown: false })[1]?.isShown).toBe(false);
});

test('a width stays within what can be read and what fits a window', () => {
  expect(toColumnWidth(3)).toBe(56);
  expect(toColumnWidth(99.6)).toBe(100);
  expect(toColumnWidth(9999)).toBe(1200);
});
