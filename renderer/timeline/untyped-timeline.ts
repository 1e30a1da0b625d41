import type { Drawn } from './draw-later.ts';
import type { LabelColumn } from './label-width.ts';
import type { LaneSet } from './lane-order.ts';
import type { AxisParts } from './steady-axis.ts';

/** What is told of another window. */
export interface RangeChange {
  start: Date;
  end: Date;
  byUser: boolean;
}

/** What vis-timeline has and leaves out of its types. */
export interface UntypedTimeline extends LabelColumn {
  /** Rounds of the present drawing; 0 when the last one has left nothing to do. */
  redrawCount: number;
  /** How far the lanes are scrolled down, in CSS pixels, less than 0. */
  props: LabelColumn['props'] & {
    scrollTop: number;
    /** The size of the last drawing, in CSS pixels; empty before the first. */
    root: { width?: number; height?: number };
  };
  dom: LabelColumn['dom'] & { root: HTMLElement };
  body: {
    domProps: { center: { width: number } };
    emitter: { emit: (event: '_change', how: { queue: boolean }) => void };
  };
  /** Its options count from the next drawing; `Timeline.setOptions` has everything laid out anew. */
  timeAxis: AxisParts & { setOptions: (options: { maxMinorChars: number }) => void };
  itemSet: Drawn &
    LaneSet & { markDirty: (what: { refreshItems: boolean; restackGroups: boolean }) => void };
}
