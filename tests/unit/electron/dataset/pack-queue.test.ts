import { expect, test } from 'vitest';
import { PackQueue } from '../../../../electron/dataset/pack-queue.ts';
import { packRecords, type RecordBytes } from '../../../../electron/dataset/pack-records.ts';
import type { PackedRecords, Packers } from '../../../../electron/dataset/packers.ts';
import { buildDataSet } from '../../support/build-data-set.ts';

function recordOf(text: string): RecordBytes {
  const bytes = Uint8Array.from(Buffer.from(text));
  return { bytes, bounds: Int32Array.of(0, bytes.length) };
}

const event = JSON.stringify(buildDataSet([{}]).events[0]);

/** Packers that answer when they are told to, the oldest question first. */
function packersByHand(most: number) {
  const asked: { answer: () => void; fail: (error: Error) => void }[] = [];
  const packers: Packers = {
    most,
    pack: (records) =>
      new Promise<PackedRecords>((resolve, reject) =>
        asked.push({
          answer: () => resolve({ packed: packRecords(records), records }),
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
  const records = [recordOf(event), recordOf(event)];
  for (const one of records) await queue.add(one);
  for (const { answer } of asked.toReversed()) answer();
  const answers = await queue.answers();
  expect(answers.map((one) => one.records)).toEqual(records);
  expect([queue.doneEvents, queue.isSound]).toEqual([2, true]);
});

test('nothing more is taken once a packer has failed', async () => {
  const { packers, asked } = packersByHand(2);
  const queue = new PackQueue(packers);
  await queue.add(recordOf(event));
  const full = queue.add(recordOf(event));
  asked[0]?.fail(new Error('out of memory'));
  await expect(full).rejects.toThrow('out of memory');
  asked[1]?.answer();
  await expect(queue.add(recordOf(event))).rejects.toThrow('out of memory');
});
