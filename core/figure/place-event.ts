import { cleanText } from '../clean-text.ts';
import type { DatedEvent } from '../events/data-set.ts';
import { eventTitle } from '../events/event-title.ts';
import { accessibleName, dateText } from '../query/event-detail.ts';
import type { QueryIndex } from '../query/query-index.ts';
import { toDrawing, type Drawing } from '../timeline/drawing.ts';
import type { View } from '../timeline/view.ts';
import type { Density } from './metrics.ts';
import { placeLabel, type LabelWords, type PlacedLabel } from './place-label.ts';
import type { MeasureText } from './scene.ts';
import { signSpan, type SignSpan } from './sign.ts';
import type { TimeScale } from './time-scale.ts';

/** An event with its place in a lane. */
export interface PlacedEvent {
  type: 'event';
  eventId: string;
  name: string;
  drawing: Drawing;
  span: SignSpan;
  label: PlacedLabel;
  /** What it would say with all the room that it wants. */
  words: LabelWords;
  /** The stretch of its row that it takes, sign and label together. */
  x1: number;
  x2: number;
}

/** What placing needs to know. */
export interface PlaceContext {
  index: QueryIndex;
  view: View;
  /** The event of a row of the index. */
  eventAt: (row: number) => DatedEvent;
  scale: TimeScale;
  density: Density;
  measure: MeasureText;
}

/** Places an event along the time axis: its sign, and its label where that has room. */
export function placeEvent(dated: DatedEvent, context: PlaceContext): PlacedEvent {
  const { dataSet } = context.index;
  const { event, date } = dated;
  const kind = dataSet.kinds.get(event.kind);
  if (!date || !kind) throw new Error(`Event ${event.id} cannot be drawn`);
  const drawing = toDrawing(dated, date, kind);
  const span = signSpan(drawing, date, context.scale, context.density);
  const words = {
    title: cleanText(eventTitle(event, dataSet.language)),
    date: dateText(dated, dataSet.language),
  };
  const label = placeLabel(words, span, context);
  return {
    type: 'event',
    eventId: event.id,
    name: cleanText(accessibleName(dataSet, dated)),
    drawing,
    span,
    label,
    words,
    x1: Math.min(span.x1, label.x1),
    x2: Math.max(span.x2, label.x2),
  };
}
