import { expect, it, vi } from 'vitest';
import { prepareSearch } from '../../../../electron/dataset/prepare-search.ts';

it('rests after some steps that take a frame together, until nothing is left to do', async () => {
  let nowMs = 0;
  const clock = vi.spyOn(performance, 'now').mockImplementation(() => nowMs);
  const done: string[] = [];
  const prepareSome = () => {
    done.push('step');
    nowMs += 6;
    return done.filter((each) => each === 'step').length === 7;
  };
  const rest = () => {
    done.push('rest');
    return Promise.resolve();
  };
  await prepareSearch({ prepareSome }, rest);
  clock.mockRestore();
  const three = ['step', 'step', 'step'];
  expect(done).toEqual(['rest', ...three, 'rest', ...three, 'rest', 'step']);
});
