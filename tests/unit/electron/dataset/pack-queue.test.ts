import { expect, test } from 'vitest';
import { PackQueue } from '../../../../electron/dataset/pack-queue.ts';
import { packRecords, toRecordBytes } from '../../../../electron/dataset/pack-records.ts';
import type { Packers } from '../../../../electron/dataset/packers.ts';
import { buildDataSet } from '../../support/build-data-set.ts';

const event = JSON.stringify(buildDataSet([{}]).events[0]);

/** Packers that answer when they are told to, the oldest question first. */
function packersByHand(most: number) {
  const asked: { answer: () => void; fail: (error: Error) => void }[] = [];
  const packers: Packers = {
    most,
    pack: (records) =>
      new Promise((resolve, reject) =>
        asked.push({
          answer: () => resolve(packRecords(records)),
          fail: reject,
        }),
      ),
    end: () => {},
  };
  return { packers, asked };
}

test('answers come in the order of the records, and say how many events there are', async () => {
  const { packers, asked } = packersByHand(3);
  const queue = new PackQueue(packers);
  const records = [toRecordBytes([event]), toRecordBytes([event])];
  for (const one of records) await queue.add(one);
  for (const { answer } of asked.toReversed()) answer();
  const answers = await queue.answers();
  expect(answers.map((one) => one.records)).toEqual(records);
  expect([queue.doneEvents, queue.isSound]).toEqual([2, true]);
});

test('nothing more is taken once a packer has failed', async () => {
  const { packers, asked } = packersByHand(2);
  const queue = new PackQueue(packers);
  await queue.add(toRecordBytes([event]));
  const full = queue.add(toRecordBytes([event]));
  asked[0]?.fail(new Error('out of memory'));
  await expect(full).rejects.toThrow('out of memory');
  asked[1]?.answer();
  await expect(queue.add(toRecordBytes([event]))).rejects.toThrow('out of memory');
});
