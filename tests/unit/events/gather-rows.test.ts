import { expect, it } from 'vitest';
import { gatherRows } from '#core/events/gather-rows.ts';

/** Gathers these numbers for an owner. */
function gather(owner: object, ...numbers: number[]): Int32Array {
  return gatherRows(owner, 5, (room) => {
    room.set(numbers);
    return numbers.length;
  });
}

it('gathers as many numbers as there are', () => {
  expect([...gather({}, 3, 1, 2)]).toEqual([3, 1, 2]);
  expect([...gather({})]).toEqual([]);
});

it('leaves the last answer of an owner as it is, and those of others', () => {
  const [one, other] = [{}, {}];
  const first = gather(one, 1, 1, 1);
  const ofOther = gather(other, 9);
  const second = gather(one, 2, 2);
  expect([[...first], [...second], [...ofOther]]).toEqual([[1, 1, 1], [2, 2], [9]]);
});

it('takes up no more room for a third answer than for two', () => {
  const owner = {};
  const [first] = [gather(owner, 1), gather(owner, 2)];
  expect(gather(owner, 3).buffer).toBe(first?.buffer);
});
