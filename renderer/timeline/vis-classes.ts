import * as vis from 'vis-timeline/esnext';
import type { TimelineItem } from '#core/timeline/timeline-item.ts';

/** What we use of vis-timeline's range item. Places and sizes are in CSS pixels, from the left edge of the window. */
export interface RangeItemParts {
  /** It stacks by these four. */
  left: number;
  width: number;
  top: number;
  height: number;
  /** Its data have changed since it was drawn. */
  dirty: boolean;
  data: { start: number; end: number; item: TimelineItem };
  /** Its lane: whether that was in sight when it was drawn last, its height, if that is known, and where its boxes stand. */
  parent: {
    width: number;
    isVisible: boolean | null;
    height: number | undefined;
    dom: { foreground: HTMLElement };
  };
  conversion: { toScreen: (ms: number) => number };
  /** Made, drawn and put into the page by us alone. */
  dom: { box: HTMLElement; label: HTMLElement } | null;
  /** Whether it is among the items that its lane shows. */
  displayed: boolean;
  /** Whether it is to be in the page while this stretch of time is. */
  isVisible(range: { start: number; end: number }): boolean;
  /** Takes it from among the items that its lane shows. */
  hide(): void;
}

/** A class of items, as vis-timeline calls it. */
type ItemClass = new (...given: never[]) => RangeItemParts;

/** What we use of the steps of vis-timeline's axis. */
export interface TimeStepParts {
  scale: string;
  /** Of the fine row: so many years, days or hours. */
  step: number;
  current: { date: () => number };
  /** Whether a coarse step begins here. */
  isMajor: () => boolean;
}

/** What the bundle exports and its types leave out. */
interface UntypedExports {
  timeline: {
    TimeStep: { prototype: TimeStepParts };
    components: {
      items: { RangeItem: ItemClass };
      ItemSet: { types: Record<string, ItemClass> };
    };
  };
}

const { components, TimeStep: step } = (vis as unknown as UntypedExports).timeline;

/** The steps of vis-timeline's axis. */
export const TimeStep = step;

/** vis-timeline's item with a start and an end. */
export const RangeItem = components.items.RangeItem;

/** The types of items that a timeline knows, by name. */
export const itemTypes = components.ItemSet.types;
