import { expect, it } from 'vitest';
import type { QueryIndex } from '#core/query/query-index.ts';
import { toSought } from '#core/query/sought.ts';
import { drop, runAll } from '#core/steps.ts';
import { gatherRecordWords } from '../../../electron/dataset/gather-record-words.ts';
import { toRecordBytes } from '../../../electron/dataset/pack-records.ts';
import { buildIndex } from '../support/build-data-set.ts';
import { buildEvent } from '../support/build-event.ts';

/** Three blocks, the last of 808 events. */
const EVENTS = 9000;
const BLOCKS = 3;

const events = Array.from({ length: EVENTS }, (_, at) => ({
  date: new Date(Date.UTC(2016, 0, 1 + ((at * 7) % 1000))).toISOString().slice(0, 10),
  title: `x${at}x ${at % 2 === 0 ? 'über Wasser' : 'on water'}`,
}));

function idsWith(word: string, { search, events: all }: QueryIndex): string[] {
  const [sought] = toSought(word);
  if (!sought) throw new Error('Nothing is sought');
  const { rows } = search.find(sought);
  return [...rows.keys()].flatMap((row) => (rows[row] === 1 ? [all.at(row).event.id] : []));
}

const PROBES = ['x0x', 'x4095x', 'x4096x', 'x8191x', 'x8192x', 'x8999x', 'wasser', '"on water"'];
const alone = buildIndex(events);
const foundAlone = PROBES.map((word) => idsWith(word, alone));

it.each([
  { taken: 1, given: 1 },
  { taken: 2, given: 1 },
  { taken: 3, given: 3 },
  { taken: 3, given: 0 },
])('finds the same when of $taken blocks left to others $given are given', ({ taken, given }) => {
  const index = buildIndex(events);
  const { texts } = index.search;
  const blocks = Array.from({ length: taken }, () => texts.take());
  for (const block of blocks.slice(0, given)) {
    if (block) texts.give(block.block, gatherRecordWords(block.records));
  }
  expect(PROBES.map((word) => idsWith(word, index))).toEqual(foundAlone);
});

it('leaves each block to one, the last one first, and none that has been begun', () => {
  const { texts } = buildIndex(events).search;
  const numbers = Array.from({ length: BLOCKS + 1 }, () => texts.take()?.block);
  expect(numbers).toEqual([2, 1, 0, undefined]);

  const { search } = buildIndex(events);
  const begun = () => search.texts.take()?.block;
  // Each step but the first few reads some hundred events of the first block.
  for (let step = 0; step < 40; step += 1) search.prepareSome();
  expect([begun(), begun(), begun()]).toEqual([2, 1, undefined]);
  while (!search.prepareSome());
  expect(begun()).toBeUndefined();
});

it('tells how much is there, whoever gathers it', () => {
  const { search } = buildIndex(events);
  expect(search.texts.share).toBe(0);
  const taken = search.texts.take();
  if (taken) search.texts.give(taken.block, gatherRecordWords(taken.records));
  expect(search.texts.share).toBeCloseTo(1 / 3);
  while (!search.prepareSome());
  expect(search.texts.share).toBe(1);
});

it('finds the same when a block comes while it is gathered here, too', () => {
  const index = buildIndex(events);
  const { texts, prepareSome } = index.search;
  const blocks = [texts.take(), texts.take(), texts.take()];
  for (let step = 0; step < 40; step += 1) prepareSome();
  for (const block of blocks) if (block) texts.give(block.block, gatherRecordWords(block.records));
  expect(PROBES.map((word) => idsWith(word, index))).toEqual(foundAlone);
});

it('searches what it is given and does not gather it again, unless it comes too late', () => {
  const records = [toRecordBytes([JSON.stringify(buildEvent({ id: 'z', title: 'zebra' }))])];
  const inTime = buildIndex(events);
  inTime.search.texts.take();
  inTime.search.texts.give(2, gatherRecordWords(records));
  expect(idsWith('zebra', inTime)).toEqual(['e8192']);

  const late = buildIndex(events);
  late.search.texts.take();
  while (!late.search.prepareSome());
  late.search.texts.give(2, gatherRecordWords(records));
  expect(idsWith('zebra', late)).toEqual([]);
});

it('tells whether a search waits, until it is let go or has what it needs', () => {
  const { search } = buildIndex(events);
  const [sought] = toSought('water');
  if (!sought) throw new Error('Nothing is sought');
  search.prepareSome();
  expect(search.isAwaited()).toBe(false);
  const steps = search.findInSteps(sought);
  steps.next();
  expect(search.isAwaited()).toBe(true);
  drop(steps);
  expect(search.isAwaited()).toBe(false);
  const others = search.findInSteps(sought);
  others.next();
  runAll(others);
  expect(search.isAwaited()).toBe(false);
});
