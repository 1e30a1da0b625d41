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
}

/** A drawing of vis-timeline, which its types leave out. */
interface Drawing {
  _redraw(): void;
  /** The same at once, not in the next frame. */
  _origRedraw(): void;
  /** Whether it has chosen its first window, or has been kept from it: it would fit all items. */
  initialFitDone: boolean;
  /** It is hidden until it has been drawn. */
  dom: { root: HTMLElement };
}

const VisTimeline = Timeline as unknown as new (
  container: HTMLElement,
  items: DataSet<VisItem>,
  groups: DataSet<VisGroup>,
  options: TimelineOptions,
) => Timeline & Drawing;

/** vis-timeline draws several times on the way to its first picture. This one draws nothing until it is begun. */
export class PatientTimeline extends VisTimeline {
  // A field with a value would get it after the first drawings.
  declare private hasBegun?: true;

  /** Makes the first drawing, of all that has been given by now, and lets others follow. */
  begin(): void {
    this.hasBegun = true;
    this.initialFitDone = true;
    this.dom.root.style.visibility = 'visible';
    // oxlint-disable-next-line no-underscore-dangle -- the name is theirs
    this._origRedraw();
  }

  // oxlint-disable-next-line no-underscore-dangle -- the name is theirs
  override _redraw(): void {
    // oxlint-disable-next-line no-underscore-dangle -- the name is theirs
    if (this.hasBegun) super._redraw();
  }
}

/**
 * Builds a vis-timeline, which is to be begun. It selects nothing, sizes nothing and knows no truth: items go in, the windows
 * that a drag asks for come out.
 */
export function createTimeline({ container, items, groups, labels }: Parts): PatientTimeline {
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
  } as unknown as TimelineOptions;
  return new PatientTimeline(container, items, groups, options);
}
