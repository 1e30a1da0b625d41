import { expect, it } from 'vitest';
import { toSought } from '#core/query/sought.ts';
import { drop } from '#core/steps.ts';
import { buildIndex } from '../support/build-data-set.ts';

const EVENTS = 9000;

/** Some titles begin with a byte order mark, as lists from other programs have them. */
const events = Array.from({ length: EVENTS }, (_, at) => ({
  date: new Date(Date.UTC(2016, 0, 1 + ((at * 7) % 1000))).toISOString().slice(0, 10),
  title: `${at % 3 === 0 ? '\uFEFF' : ''}x${at}x ${at % 2 === 0 ? 'über Wasser' : 'on water'}`,
}));
const index = buildIndex(events);

function idsWith(word: string, searched = index): string[] {
  const ids: string[] = [];
  const [sought] = toSought(word);
  if (!sought) return ids;
  searched.search.find(sought).rows.forEach((holds, row) => {
    if (holds === 1) ids.push(searched.events.at(row).event.id);
  });
  return ids.toSorted();
}

it('gets ready in steps, and tells when nothing is left to do', () => {
  let steps = 0;
  while (!index.search.prepareSome()) steps += 1;
  // More than one for each few hundred events.
  expect(steps).toBeGreaterThan(EVENTS / 256);
  expect(index.search.prepareSome()).toBe(true);
});

it('gets ready step by step also where a search comes first, and goes on where that was let go', () => {
  const searched = buildIndex(events);
  const [sought] = toSought('x5x');
  if (!sought) throw new Error('Nothing is sought');
  const first = searched.search.findInSteps(sought);
  expect([first.next().done, first.next().done, first.next().done]).toEqual([false, false, false]);
  let left = 0;
  while (!searched.search.prepareSome()) left += 1;
  expect(left).toBeGreaterThan(0);
  expect(idsWith('x5x', searched)).toEqual(['e5']);
});

it.each([0, 1, 4095, 4096, 8192, EVENTS - 1])(
  'finds event %i, and no other, by a word of its own',
  (at) => {
    expect(idsWith(`x${at}x`)).toEqual([`e${at}`]);
  },
);

it('finds all that say a word, however it is written', () => {
  expect(idsWith('uber')).toHaveLength(EVENTS / 2);
  expect(idsWith('water')).toHaveLength(EVENTS / 2);
  expect(idsWith('nothing')).toEqual([]);
});

it('finds the same letter by letter as at once', () => {
  // Each part is sought in an index of its own.
  const few = events.slice(0, 900);
  const typed = buildIndex(few);
  for (const word of ['x812x', '99x', '2016-03-08', 'water', 'x0x']) {
    for (let length = 1; length <= word.length; length += 1) {
      const part = word.slice(0, length);
      expect(idsWith(part, typed)).toEqual(idsWith(part, buildIndex(few)));
    }
  }
});

it('finds the same after a search that was let go while it marked what it had found', () => {
  const searched = buildIndex(events.slice(0, 900));
  while (!searched.search.prepareSome());
  const [dropped] = toSought('meeting');
  if (!dropped) throw new Error('Nothing is sought');
  const steps = searched.search.findInSteps(dropped);
  expect(steps.next().done).toBe(false);
  drop(steps);
  const [water, none] = [idsWith('water', searched), idsWith('x1x', searched)];
  expect([water.length, none]).toEqual([450, ['e1']]);
  expect(idsWith('water', searched)).toEqual(water);
});
