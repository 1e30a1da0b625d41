import { describe, expect, test, vi } from 'vitest';
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

const changeAt = () => null;

/** Lets nothing be worked out meanwhile: whatever begins to fails. */
async function withoutWork<T>(act: () => Promise<T>): Promise<T> {
  const begin = vi.spyOn(index.rowFilter, 'prepare').mockImplementation(() => {
    throw new Error('No work');
  });
  try {
    return await act();
  } finally {
    begin.mockRestore();
  }
}

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

describe('an answer that is got ready', () => {
  const climate = seeking('climate');

  test('is the one that is given when it is asked for', async () => {
    const desk = new SliceDesk();
    await desk.prepare(index, climate, null);
    await withoutWork(async () => {
      expect(await desk.slice(index, climate, null)).toEqual(toSlice(index, climate));
    });
  });

  test('leaves the items out that are on screen already', async () => {
    const desk = new SliceDesk();
    const { key } = toSlice(index, climate);
    await desk.prepare(index, { ...climate, knownKey: key }, null);
    const known = await desk.slice(index, { ...climate, knownKey: key }, null);
    expect(known).toEqual({ ...toSlice(index, climate), items: null });
    const whole = await desk.slice(index, climate, null);
    expect(whole).toEqual(toSlice(index, climate));
  });

  test('gives way to a question', async () => {
    const desk = new SliceDesk();
    const preparing = desk.prepare(index, climate, null);
    const visits = seeking('visit');
    expect(await desk.slice(index, visits, null)).toEqual(toSlice(index, visits));
    await preparing;
    await expect(withoutWork(() => desk.slice(index, climate, null))).rejects.toThrow('No work');
  });

  test('is not begun while a question is being answered', async () => {
    const desk = new SliceDesk();
    const answer = desk.slice(index, seeking('visit'), null);
    await withoutWork(() => desk.prepare(index, climate, null));
    expect(await answer).toEqual(toSlice(index, seeking('visit')));
  });

  test('is another one where events tell what has changed', async () => {
    const desk = new SliceDesk();
    await desk.prepare(index, climate, null);
    expect(await desk.slice(index, climate, changeAt)).toEqual(toSlice(index, climate, changeAt));
  });
});

test('the last answers are given again without work, those before them are not', async () => {
  const desk = new SliceDesk();
  const ask = (word: string) => desk.slice(index, seeking(word), null);
  for (const word of ['climate', 'visit', 'forum', 'summit']) await ask(word);
  await withoutWork(async () => {
    for (const word of ['visit', 'forum', 'summit'])
      expect(await ask(word)).toEqual(toSlice(index, seeking(word)));
  });
  await expect(withoutWork(() => ask('climate'))).rejects.toThrow('No work');
});
