import { expect, it } from 'vitest';

import type { TimelineItem } from '#core/timeline/timeline-item.ts';

import { firstLanes } from '../../../../renderer/timeline/first-lanes.ts';

const size = { heightPx: 60, rowPx: 20 };

/** As much of an item as tells where it stands and what it is. */
function item(laneId: string, type: TimelineItem['type'] = 'event'): TimelineItem {
  return { laneId, type } as TimelineItem;
}

it('takes lanes from the top until their events fill the height', () => {
  const items = [item('a'), item('a'), item('b'), item('c'), item('c')];
  expect([...firstLanes(items, size)]).toEqual(['a', 'b']);
});

it('takes the whole of a lane that is higher than what is to be filled', () => {
  const items = Array.from({ length: 10 }, () => item('a'));
  expect([...firstLanes([...items, item('b')], size)]).toEqual(['a']);
});

it('gives the crowds of a lane one row', () => {
  const items = ['a', 'b', 'c', 'd'].flatMap((lane) => [
    item(lane, 'cluster'),
    item(lane, 'cluster'),
  ]);
  expect([...firstLanes(items, size)]).toEqual(['a', 'b', 'c']);
});

it('takes all lanes where they do not fill the height, and none of none', () => {
  expect([...firstLanes([item('a'), item('b')], size)]).toEqual(['a', 'b']);
  expect([...firstLanes([], size)]).toEqual([]);
});
