import { expect, it } from 'vitest';
import { markRows } from '#core/events/mark-rows.ts';

it('marks some rows, and none of those that an owner asked about before', () => {
  const owner = {};
  expect([...markRows(owner, 5, Int32Array.of(0, 3))]).toEqual([1, 0, 0, 1, 0]);
  expect([...markRows(owner, 5, Int32Array.of(4))]).toEqual([0, 0, 0, 0, 1]);
  expect([...markRows(owner, 2, Int32Array.of(1))]).toEqual([0, 1]);
});

it('leaves the marks of others', () => {
  const marks = markRows({}, 2, Int32Array.of(1));
  markRows({}, 2, Int32Array.of(0));
  expect([...marks]).toEqual([0, 1]);
});
