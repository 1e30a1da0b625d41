import { expect, it } from 'vitest';
import { FoundLately, MAX_REMEMBERED } from '#core/query/found-lately.ts';

/** Keeps that a row was found by a key. */
function find(lately: FoundLately, key: string): Uint8Array {
  const rows = lately.lend();
  rows[0] = 1;
  lately.keep(key, { rows, takenFor: [] });
  return rows;
}

it('remembers what was found until so many others have been asked for since', () => {
  const lately = new FoundLately(2);
  for (let at = 0; at < MAX_REMEMBERED; at += 1) find(lately, `key ${at}`);
  expect(lately.get('key 0')?.rows).toEqual(Uint8Array.of(1, 0));
  find(lately, 'another');
  expect(lately.get('key 0')).toBeDefined();
  expect(lately.get('key 1')).toBeUndefined();
});

it('lends the room of what it forgets, with no row marked', () => {
  const lately = new FoundLately(2);
  const first = find(lately, 'first');
  for (let at = 1; at < MAX_REMEMBERED; at += 1) find(lately, `key ${at}`);
  const lent = lately.lend();
  expect(lent).toBe(first);
  expect(lent).toEqual(Uint8Array.of(0, 0));
});

it('lends what is given back again, and never what it remembers or has lent', () => {
  const lately = new FoundLately(2);
  const [one, other] = [lately.lend(), lately.lend()];
  expect(one).not.toBe(other);
  lately.giveBack(one);
  lately.keep('kept', { rows: other, takenFor: [] });
  expect(lately.lend()).toBe(one);
  expect([one, other]).not.toContain(lately.lend());
});

it('keeps the room apart of what was looked for twice at the same time', () => {
  const lately = new FoundLately(2);
  const [one, other] = [lately.lend(), lately.lend()];
  lately.keep('kept', { rows: one, takenFor: [] });
  lately.keep('kept', { rows: other, takenFor: [] });
  expect(lately.get('kept')?.rows).toBe(other);
  expect(lately.lend()).toBe(one);
});

it('remembers no more than so many when two are looked for at the same time', () => {
  const lately = new FoundLately(2);
  for (let at = 0; at < MAX_REMEMBERED; at += 1) find(lately, `key ${at}`);
  const [one, other] = [lately.lend(), lately.lend()];
  lately.keep('one', { rows: one, takenFor: [] });
  lately.keep('other', { rows: other, takenFor: [] });
  const kept = ['key 0', 'key 1', 'key 2', 'one', 'other'].filter((key) => lately.get(key));
  expect(kept).toEqual(['key 2', 'one', 'other']);
});
