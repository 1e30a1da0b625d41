import { expect, test } from 'vitest';

import { markEdgeLanes } from '../../../../renderer/timeline/edge-lanes.ts';
import type { LaneSet } from '../../../../renderer/timeline/lane-order.ts';

const NAME_PX = 28;

/** Lanes of some heights under each other, and which of them are marked. */
class Lanes {
  readonly #marked = new Set<string>();
  readonly #set: LaneSet;

  constructor(heights: Record<string, number | undefined>) {
    const groups = Object.entries(heights).map(([id, height]) => [id, this.#lane(id, height)]);
    this.#set = {
      groups: Object.fromEntries(groups),
      groupIds: Object.keys(heights),
    } as unknown as LaneSet;
  }

  grow(id: string, height: number): void {
    const lane = this.#set.groups[id];
    if (lane) lane.height = height;
  }

  markedAt(scrolledPx: number): string[] {
    markEdgeLanes(this.#set, scrolledPx);
    return [...this.#marked];
  }

  #lane(id: string, height: number | undefined): object {
    const toggleAttribute = (_: string, isOn: boolean) => {
      if (isOn) this.#marked.add(id);
      else this.#marked.delete(id);
    };
    const label = { toggleAttribute };
    return { dom: { label }, height, props: { label: { width: 160, height: NAME_PX } } };
  }
}

test('the name of a lane with a second row stays, that of a lane as high as its name does not', () => {
  expect(new Lanes({ one: 33, two: 49, none: undefined, many: 300 }).markedAt(0)).toEqual([
    'two',
    'many',
  ]);
});

test('only names near the upper edge stay, whichever way the lanes are scrolled', () => {
  const lanes = new Lanes({ a: 300, b: 300, c: 300, d: 300 });
  expect(lanes.markedAt(0)).toEqual(['a']);
  expect(lanes.markedAt(100)).toEqual(['a', 'b']);
  expect(lanes.markedAt(600)).toEqual(['b', 'c']);
  expect(lanes.markedAt(0)).toEqual(['a']);
});

test('a lane that becomes low loses the mark', () => {
  const lanes = new Lanes({ a: 100 });
  expect(lanes.markedAt(0)).toEqual(['a']);
  lanes.grow('a', 33);
  expect(lanes.markedAt(0)).toEqual([]);
});
