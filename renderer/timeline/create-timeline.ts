import dayjs from 'dayjs/esm';
import type { DataSet } from 'vis-data/esnext';
import { Timeline, type TimelineOptions } from 'vis-timeline/esnext';
import { MIN_WINDOW_MS } from '#core/timeline/window.ts';
import { axisFormat } from './axis-format.ts';
import { registerEventItem } from './event-item.ts';
import { itemContent } from './item-content.ts';
import { laneLabel } from './lane-label.ts';
import type { VisGroup, VisItem } from './to-vis.ts';

/**
 * Builds a vis-timeline on an empty window; a window given at once would keep it hidden for about a second.
 * It selects nothing, sizes nothing and knows no truth: items go in, the windows that a drag asks for come out.
 */
export function createTimeline(
  container: HTMLElement,
  items: DataSet<VisItem>,
  groups: DataSet<VisGroup>,
  onDrawn: () => void,
): Timeline {
  // Its types know neither dayjs in moment's place nor templates that answer with elements.
  const options = {
    moment: (date: unknown) => dayjs.utc(date as number),
    autoResize: false,
    height: '100%',
    orientation: { axis: 'top', item: 'top' },
    align: 'auto',
    stack: true,
    selectable: false,
    editable: false,
    showTooltips: false,
    showCurrentTime: true,
    showWeekScale: true,
    // Our longest fine label, "Wed 31", only comes where a step has twice this room.
    maxMinorChars: 5,
    verticalScroll: true,
    zoomable: true,
    zoomMin: MIN_WINDOW_MS,
    zoomFriction: 5,
    margin: { item: { horizontal: 10, vertical: 3 }, axis: 4 },
    groupOrder: 'order',
    format: axisFormat,
    template: (item: VisItem) => itemContent(item.event),
    groupTemplate: (group: VisGroup | null) => laneLabel(group?.lane ?? null),
    onInitialDrawComplete: onDrawn,
  } as unknown as TimelineOptions;
  const timeline = new Timeline(container, items, groups, options);
  registerEventItem(timeline);
  return timeline;
}
