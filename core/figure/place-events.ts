import { cleanText } from '../clean-text.ts';
import type { DatedEvent } from '../events/data-set.ts';
import { accessibleName, dateText } from '../query/event-detail.ts';
import type { QueryIndex } from '../query/query-index.ts';
import { toDrawing, type Drawing } from '../timeline/drawing.ts';
import type { Density } from './metrics.ts';
import { placeLabel, type PlacedLabel } from './place-label.ts';
import type { MeasureText } from './scene.ts';
import { signSpan, type SignSpan } from './sign.ts';
import type { TimeScale } from './time-scale.ts';

/** An event with its place in a lane. */
export interface PlacedEvent {
  eventId: string;
  name: string;
  drawing: Drawing;
  span: SignSpan;
  label: PlacedLabel;
  /** Counts from 0 at the top of the lane. */
  row: number;
}

/** What placing needs to know. */
export interface PlaceContext {
  index: QueryIndex;
  scale: TimeScale;
  density: Density;
  measure: MeasureText;
}

/** Least air between two events of a row. */
const GAP_PX = 12;

/** Stacks the events of a lane: each takes the highest row where neither its sign nor its label meets another. */
export function placeEvents(events: DatedEvent[], context: PlaceContext): PlacedEvent[] {
  const rows: SignSpan[][] = [];
  return events.map((dated) => {
    const placed = placeOne(dated, context);
    const reach = footprint(placed);
    let row = rows.findIndex((taken) => taken.every((other) => isClear(reach, other)));
    if (row === -1) row = rows.push([]) - 1;
    rows[row]?.push({ ...placed.span, ...reach });
    return { ...placed, row };
  });
}

/** The stretch of its row that an event takes, sign and label together. */
function footprint({ span, label }: Pick<PlacedEvent, 'span' | 'label'>): {
  x1: number;
  x2: number;
} {
  return { x1: Math.min(span.x1, label.x1), x2: Math.max(span.x2, label.x2) };
}

function isClear(a: { x1: number; x2: number }, b: { x1: number; x2: number }): boolean {
  return a.x2 + GAP_PX <= b.x1 || b.x2 + GAP_PX <= a.x1;
}

function placeOne(dated: DatedEvent, context: PlaceContext): Omit<PlacedEvent, 'row'> {
  const { dataSet } = context.index;
  const { event, date } = dated;
  const kind = dataSet.kinds.get(event.kind);
  if (!date || !kind) throw new Error(`Event ${event.id} cannot be drawn`);
  const drawing = toDrawing(dated, date, kind);
  const span = signSpan(drawing, date, context.scale, context.density);
  const words = { title: cleanText(event.title), date: dateText(dated) };
  return {
    eventId: event.id,
    name: cleanText(accessibleName(dataSet, dated)),
    drawing,
    span,
    label: placeLabel(words, span, context),
  };
}
