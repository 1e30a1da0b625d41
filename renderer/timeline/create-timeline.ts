import dayjs from 'dayjs/esm';
import type { DataSet } from 'vis-data/esnext';
import type { TimelineOptions } from 'vis-timeline/esnext';
import { MIN_WINDOW_MS } from '#core/timeline/window.ts';
import { currentWords } from '../state/language.ts';
import { axisFormat } from './axis-format.ts';
import { markMonths } from './axis-months.ts';
import { AXIS_WORDS } from './axis-words.ts';
import { ClusterPill, DensityArea } from './crowd-items.ts';
import { EventBox } from './event-item.ts';
import type { LaneLabels } from './lane-labels.ts';
import { PatientTimeline } from './patient-timeline.ts';
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
}

/**
 * Builds a vis-timeline, which is to be begun. It selects nothing, sizes nothing and knows no truth: items go in, the windows
 * that a drag asks for come out.
 */
export function createTimeline({ container, items, groups, labels }: Parts): PatientTimeline {
  Object.assign(itemTypes, OUR_TYPES);
  markMonths();
  // Its types know neither dayjs in moment's place nor templates that answer with elements.
  const options = {
    moment: (date: unknown) => dayjs.utc(date as number),
    // It would ask all elements around it.
    rtl: false,
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
  } as unknown as TimelineOptions;
  return new PatientTimeline(container, items, groups, options);
}
