import type { DatedEvent } from '../events/data-set.ts';
import type { Mark, Status } from '../events/vocabulary.ts';
import type { EventDate } from '../time/edtf.ts';

/**
 * How a date is drawn: a day is a mark, an interval of days a bar, anything coarser than a day a band with soft edges.
 */
export type Shape = 'mark' | 'bar' | 'band';

/** The signs that one event carries on a timeline or a figure, all read from its data. */
export interface Drawing {
  shape: Shape;
  /** The date has no known first or last day there: that end fades out. */
  isOpenStart: boolean;
  isOpenEnd: boolean;
  /** Dashed outline. */
  isUncertain: boolean;
  /** A wave under it, and soft edges even for a day. */
  isApproximate: boolean;
  /** What was not held is hollow; cancelled is struck through besides. */
  status: Status;
  colour: string;
  mark: Mark;
}

/** The signs of an event of a known kind. */
export function toDrawing(
  { event }: DatedEvent,
  date: EventDate,
  kind: { colour: string; mark: Mark },
): Drawing {
  return {
    shape: toShape(date),
    isOpenStart: date.start !== 'known',
    isOpenEnd: date.end !== 'known',
    isUncertain: date.isUncertain,
    isApproximate: date.isApproximate,
    status: event.status,
    colour: kind.colour,
    mark: kind.mark,
  };
}

/** Whether an event is drawn as an outline only: all that did not take place, or not yet. */
export function isHollow(status: Status): boolean {
  return status !== 'held';
}

function toShape(date: EventDate): Shape {
  if (date.precision !== 'day') return 'band';
  return date.isInterval ? 'bar' : 'mark';
}
