import { expect, it } from 'vitest';
import { toEventRecords } from '../../../../electron/dataset/event-records.ts';
import { toRecordBytes } from '../../../../electron/dataset/pack-records.ts';

const texts = ['{"a":1}', '{"ü":2}', '{"a":3}', '{"a":4}', '{"a":5}'];
const records = toEventRecords([toRecordBytes(texts.slice(0, 3)), toRecordBytes(texts.slice(3))]);

function textsIn(first: number, end: number): string[] {
  const again = toEventRecords(records.bytesOf(first, end));
  return Array.from({ length: end - first }, (_, at) => again.jsonAt(at));
}

it('hands over the bytes of some events, from whichever parts they come', () => {
  for (let first = 0; first <= texts.length; first += 1) {
    for (let end = first; end <= texts.length; end += 1) {
      expect(textsIn(first, end)).toEqual(texts.slice(first, end));
    }
  }
});

it('hands over no part that holds none of them, and shares the memory of those that do', () => {
  expect(records.bytesOf(0, 2)).toHaveLength(1);
  expect(records.bytesOf(3, 5)).toHaveLength(1);
  expect(records.bytesOf(2, 4)).toHaveLength(2);
  expect(records.bytesOf(1, 1)).toEqual([]);
  const [one, other] = [records.bytesOf(0, 1), records.bytesOf(1, 2)];
  expect(one[0]?.bytes.buffer).toBe(other[0]?.bytes.buffer);
});
