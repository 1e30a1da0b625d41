import dayjs from 'dayjs/esm';
import type { DataSet } from 'vis-data/esnext';
import { Timeline, type TimelineOptions } from 'vis-timeline/esnext';
import { MIN_WINDOW_MS } from '#core/timeline/window.ts';
import { currentWords } from '../state/language.ts';
import { axisFormat } from './axis-format.ts';
import { AXIS_WORDS } from './axis-words.ts';
import { ClusterPill, DensityArea } from './crowd-items.ts';
import { EventBox } from './event-item.ts';
import type { LaneLabels } from './lane-labels.ts';
import type { VisGroup, VisItem } from './to-vis.ts';
import { itemTypes } from './vis-classes.ts';

/** The items that we teach vis-timeline, by the types that a slice tells apart. */
const OUR_TYPES = {
  event: EventBox,
  cluster: ClusterPill,
  density: DensityArea,
} satisfies Record<VisItem['type'], unknown>;

/** What a timeline is built on. */
interface Parts {
  container: HTMLElement;
  items: DataSet<VisItem>;
  groups: DataSet<VisGroup>;
  labels: LaneLabels;
  /** Called after the first drawing. */
  onDrawn: () => void;
}

/**
 * Builds a vis-timeline on an empty window; a window given at once would keep it hidden for about a second.
 * It selects nothing, sizes nothing and knows no truth: items go in, the windows that a drag asks for come out.
 */
export function createTimeline({ container, items, groups, labels, onDrawn }: Parts): Timeline {
  Object.assign(itemTypes, OUR_TYPES);
  // Its types know neither dayjs in moment's place nor templates that answer with elements.
  const options = {
    moment: (date: unknown) => dayjs.utc(date as number),
    autoResize: false,
    height: '100%',
    orientation: { axis: 'top', item: 'top' },
    stack: true,
    selectable: false,
    editable: false,
    showTooltips: false,
    showCurrentTime: true,
    showWeekScale: true,
    maxMinorChars: currentWords(AXIS_WORDS).leastDigits,
    verticalScroll: true,
    zoomable: true,
    zoomMin: MIN_WINDOW_MS,
    zoomFriction: 5,
    margin: { item: { horizontal: 10, vertical: 3 }, axis: 4 },
    format: axisFormat,
    groupTemplate: (group: VisGroup | null) => labels.make(group?.lane ?? null),
    onInitialDrawComplete: onDrawn,
  } as unknown as TimelineOptions;
  return new Timeline(container, items, groups, options);
}
