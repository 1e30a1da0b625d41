import * as fc from 'fast-check';
import { DataSet } from 'vis-data/esnext';
import { expect, test } from 'vitest';

import { exchange } from '../../../../renderer/timeline/exchange.ts';

type Entry = { id: string; text: string };

/** A set with the entries it knows, and all it tells of changes: "add a", "remove b". */
function makeSet() {
  const set = new DataSet<Entry>();
  const known = new Map<string, Entry>();
  const told: string[] = [];
  set.on('*', (event, changed) => told.push(`${event} ${changed?.items.join(' ')}`));
  const show = (entries: Entry[]) => exchange(set, entries, known, (a, b) => a.text === b.text);
  return { set, show, told };
}

const lists = fc.array(
  fc.uniqueArray(
    fc.record({
      id: fc.constantFrom('a', 'b', 'c', 'd', 'e', 'f'),
      text: fc.constantFrom('x', 'y'),
    }),
    {
      selector: ({ id }) => id,
    },
  ),
  { maxLength: 6 },
);

test('after any exchanges a set holds the last entries and no others', () => {
  fc.assert(
    fc.property(lists, (all) => {
      const { set, show } = makeSet();
      for (const entries of all) {
        show(entries);
        const held = set.get().toSorted((a, b) => a.id.localeCompare(b.id));
        expect(held).toEqual(entries.toSorted((a, b) => a.id.localeCompare(b.id)));
      }
    }),
  );
});

test('what is the same is not touched, and it tells whether anything differed', () => {
  const { show, told } = makeSet();
  expect(show([one('a'), one('b')])).toBe(true);
  told.length = 0;
  expect(show([one('a'), one('b')])).toBe(false);
  expect(told).toEqual([]);
  expect(show([one('b'), one('c')])).toBe(true);
  expect(told).toEqual(['remove a', 'add c']);
});

test('what has changed is told as changed, once', () => {
  const { show, told } = makeSet();
  show([one('a'), one('b')]);
  told.length = 0;
  expect(show([one('a'), one('b', 'other')])).toBe(true);
  expect(told).toEqual(['update b']);
  expect(show([one('a'), one('b', 'other')])).toBe(false);
});

function one(id: string, text = ''): Entry {
  return { id, text };
}
