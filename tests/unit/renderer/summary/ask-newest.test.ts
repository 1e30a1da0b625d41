import { describe, expect, it } from 'vitest';
import { gatherUnhandled } from '../../support/gather-unhandled.ts';
import { askNewest } from '../../../../renderer/summary/ask-newest.ts';

/** A way to ask whose answers come when they are let go. */
function setUp() {
  const asked: { question: number; answer: () => void; fail: () => void }[] = [];
  const taken: [number, string][] = [];
  const ask = askNewest<number, string>(
    (question) =>
      new Promise((resolve, reject) => {
        const answer = () => resolve(`answer ${question}`);
        asked.push({ question, answer, fail: () => reject(new Error('broken')) });
      }),
    (question, answer) => taken.push([question, answer]),
  );
  return { ask, asked, taken };
}

const settle = () => new Promise((resolve) => setTimeout(resolve));

describe('askNewest', () => {
  it('leaves out what was asked before the newest while an answer was on its way', async () => {
    const { ask, asked, taken } = setUp();
    for (const question of [1, 2, 3]) ask(question);
    expect(asked.map(({ question }) => question)).toEqual([1]);
    asked[0]?.answer();
    await settle();
    expect(asked.map(({ question }) => question)).toEqual([1, 3]);
    asked[1]?.answer();
    await settle();
    expect(taken).toEqual([
      [1, 'answer 1'],
      [3, 'answer 3'],
    ]);
  });

  it('goes on asking after a question that failed', async () => {
    const unhandled = gatherUnhandled();
    const { ask, asked, taken } = setUp();
    ask(1);
    ask(2);
    asked[0]?.fail();
    await settle();
    asked[1]?.answer();
    await settle();
    unhandled.stop();
    expect(taken).toEqual([[2, 'answer 2']]);
    expect(unhandled.reasons).toHaveLength(1);
  });
});
