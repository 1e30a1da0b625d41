import { describe, expect, it } from 'vitest';

import { toSlice, type Slice } from '#core/timeline/slice.ts';
import type { TimelineItem } from '#core/timeline/timeline-item.ts';
import { firstView } from '#core/timeline/view.ts';
import { isSameGroup, isSameItem } from '../../../../renderer/timeline/is-same.ts';
import { toVisGroups, toVisItem } from '../../../../renderer/timeline/to-vis.ts';
import { buildIndex } from '../../support/build-data-set.ts';
import { toRequest } from '../../support/view-request.ts';

/** A data set whose one lane is drawn as one crowd, and another one of single events. */
const crowded = sliceOf(Array.from({ length: 4000 }, (_, at) => dayOf(at % 700)));
const single = sliceOf([dayOf(0), dayOf(400)]);

function dayOf(day: number): string {
  return new Date(Date.UTC(2016, 0, 1 + day)).toISOString().slice(0, 10);
}

function sliceOf(dates: string[]): Slice {
  const index = buildIndex(dates.map((date) => ({ date, partners: ['NL'] })));
  return toSlice(index, toRequest(firstView(index), { widthPx: 1400 }));
}

/** The items of a slice as they arrive once more from another process. */
function itemsAgain(slice: Slice): TimelineItem[] {
  return structuredClone(slice.items ?? []);
}

describe('items of two slices', () => {
  it.each([
    ['crowds', crowded],
    ['single events', single],
  ])('%s that have arrived once more are the same', (_, slice) => {
    const items = slice.items ?? [];
    expect(items.length).toBeGreaterThan(0);
    itemsAgain(slice).forEach((again, at) => {
      const before = items[at];
      expect(before && isSameItem(toVisItem(before), toVisItem(again))).toBe(true);
    });
  });

  it.each<[string, Slice, (item: TimelineItem) => TimelineItem]>([
    ['with another title', single, (item) => ({ ...item, title: 'Other' }) as TimelineItem],
    ['with another status', single, (item) => ({ ...item, status: 'planned' }) as TimelineItem],
    ['that reaches further', single, (item) => ({ ...item, endMs: item.endMs + 1 })],
    ['of another count', crowded, (item) => ({ ...item, count: 1 }) as TimelineItem],
    ['of other kinds', crowded, (item) => ({ ...item, kinds: [] }) as unknown as TimelineItem],
    ['of another shape', crowded, withOtherHeights],
  ])('an item %s is another', (_, slice, change) => {
    const [item] = slice.items ?? [];
    if (!item) throw new Error('Nothing is drawn');
    expect(isSameItem(toVisItem(item), toVisItem(change(item)))).toBe(false);
  });
});

function withOtherHeights(item: TimelineItem): TimelineItem {
  if (item.type === 'density') return { ...item, steps: item.steps.map((step) => step + 1) };
  return { ...item, name: 'other' };
}

describe('lanes of two slices', () => {
  const [group] = toVisGroups(single.lanes);

  it('are the same while their counts alone differ', () => {
    const [again] = toVisGroups(single.lanes.map((lane) => ({ ...lane, shown: lane.shown + 1 })));
    expect(group && again && isSameGroup(group, again)).toBe(true);
  });

  it('are others with another name', () => {
    if (!group) throw new Error('There is no lane');
    expect(isSameGroup(group, { ...group, content: 'Other' })).toBe(false);
  });
});
