import { expect, it, vi } from 'vitest';
import { rememberLast } from '#core/query/remember-last.ts';

it('answers again without working it out again, until the object or the value differs', () => {
  const work = vi.fn<(object: { name: string }, value: number[]) => string>(
    ({ name }, value) => `${name}${value.join()}`,
  );
  const answer = rememberLast(work);
  const [one, other] = [{ name: 'a' }, { name: 'b' }];
  expect(answer(one, [1, 2])).toBe('a1,2');
  expect(answer(one, [1, 2])).toBe('a1,2');
  expect(answer(other, [1, 2])).toBe('b1,2');
  expect(answer(one, [1, 2])).toBe('a1,2');
  expect(work).toHaveBeenCalledTimes(2);
  expect(answer(one, [3])).toBe('a3');
  expect(answer(one, [1, 2])).toBe('a1,2');
  expect(work).toHaveBeenCalledTimes(4);
});
