import { expect, test } from 'vitest';
import { KEEP_ALL } from '#core/query/filter.ts';
import { toSlice } from '#core/timeline/slice.ts';
import { firstView } from '#core/timeline/view.ts';
import type { ViewRequest } from '#core/timeline/view-request.ts';
import { SliceDesk } from '../../../../electron/dataset/slice-desk.ts';
import { syntheticIndex } from '../../support/synthetic-index.ts';
import { toRequest } from '../../support/view-request.ts';

const index = syntheticIndex(2000);
const view = firstView(index);
const seeking = (text: string): ViewRequest =>
  toRequest({ ...view, filter: { ...KEEP_ALL, text } });

test('a question about another filter overtakes those before it', async () => {
  const desk = new SliceDesk();
  const asked = ['c', 'cl', 'climate'].map(seeking);
  const answers = await Promise.all(asked.map((request) => desk.slice(index, request, null)));
  expect(answers.slice(0, 2)).toEqual([null, null]);
  expect(answers[2]?.counts).toEqual(toSlice(index, seeking('climate')).counts);
  expect(answers[2]?.counts.shown).toBeGreaterThan(0);
});

test('questions about the same filter are all answered', async () => {
  const desk = new SliceDesk();
  const [startMs, endMs] = [Date.UTC(2010, 0, 1), Date.UTC(2012, 0, 1)];
  const asked = [
    seeking('climate'),
    toRequest({ ...seeking('climate').view, window: { startMs, endMs } }),
  ];
  const answers = await Promise.all(asked.map((request) => desk.slice(index, request, null)));
  expect(answers.map((slice) => slice?.counts)).toEqual(
    asked.map((request) => toSlice(index, request).counts),
  );
});

test('what was overtaken is answered when it is asked again', async () => {
  const desk = new SliceDesk();
  const [first] = await Promise.all([
    desk.slice(index, seeking('cl'), null),
    desk.slice(index, seeking('climate'), null),
  ]);
  expect(first).toBeNull();
  const again = await desk.slice(index, seeking('cl'), null);
  expect(again).toEqual(toSlice(index, seeking('cl')));
});
