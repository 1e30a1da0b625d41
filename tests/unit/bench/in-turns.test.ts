import { expect, test } from 'vitest';

import { addApp, addPlain, partOf } from '../../bench/in-turns.ts';
import { readOptions } from '../../bench/options.ts';
import { buildApp, buildCost, buildSeries } from '../support/build-bench-results.ts';

function sum(figures: number[]): number {
  return figures.reduce((all, each) => all + each, 0);
}

test('the rounds together measure at least what a figure needs, and search for other words', () => {
  const options = readOptions([]);
  if (!options) throw new Error('The benchmark has no default options');
  const parts = [0, 1, 2].map((round) => partOf(options, round));
  expect(options.rounds).toBe(parts.length);
  expect(sum(parts.map(({ steps }) => steps))).toBeGreaterThanOrEqual(60);
  expect(sum(parts.map(({ searches }) => searches))).toBeGreaterThanOrEqual(60);
  expect(parts.map(({ searched }) => searched)).toEqual([0, 22, 44]);
});

test('what was measured of a size in another round is added to what is known of it', () => {
  const first = { ...buildApp(1000, { drag: [1, 2] }), toggles: [buildCost(5)] };
  const small = buildApp(100, { drag: [9] });
  const second = { ...buildApp(1000, { drag: [3], 'zoom in': [4] }), toggles: [buildCost(6)] };
  const [at100, at1000, ...others] = [first, small, second].reduce(addApp, []);
  expect(others).toEqual([]);
  expect(at100).toEqual(small);
  expect(at1000?.steps).toEqual([buildSeries('drag', [1, 2, 3]), buildSeries('zoom in', [4])]);
  expect(at1000?.toggles).toEqual([buildCost(5), buildCost(6)]);
});

test('series of the other pace stay by themselves, and one that was cut off is so in all rounds', () => {
  const settled = { ...buildSeries('drag', [7]), pace: 'settled' as const };
  const first = { ...buildApp(100, { drag: [1] }), steps: [buildSeries('drag', [1]), settled] };
  const cut = { ...buildSeries('drag', [2]), isCut: true };
  const second = { ...first, steps: [settled, cut] };
  const [app] = [first, second].reduce(addApp, []);
  const joined = { ...settled, costs: buildSeries('drag', [7, 7]).costs };
  expect(app?.steps).toEqual([{ ...buildSeries('drag', [1, 2]), isCut: true }, joined]);
});

test('plain vis-timeline with and without its clustering are two', () => {
  const plain = {
    events: 100,
    isClustering: true,
    firstDrawMs: 7,
    steps: [buildSeries('drag', [1])],
  };
  const bare = { ...plain, isClustering: false };
  const again = { ...bare, firstDrawMs: 9, steps: [buildSeries('drag', [2])] };
  const found = [plain, bare, again].reduce(addPlain, []);
  expect(found).toEqual([{ ...bare, steps: [buildSeries('drag', [1, 2])] }, plain]);
});
