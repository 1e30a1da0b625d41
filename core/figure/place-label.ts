import { shorten } from './fit-text.ts';
import type { Density } from './metrics.ts';
import type { MeasureText } from './scene.ts';
import { markReach, type SignSpan } from './sign.ts';
import type { TimeScale } from './time-scale.ts';

/** A title, and its date where there is room, with the stretch they take. */
export interface PlacedLabel {
  title: string;
  titlePx: number;
  /** With the space before it; null when it found no room. */
  date: string | null;
  datePx: number;
  /** Whether the title is not whole; its number then has so much room after it. */
  isShort: boolean;
  notePx: number;
  /** The number; null until all are given. */
  note: number | null;
  x1: number;
  x2: number;
  /** The end of the label that stands at the sign. */
  anchor: 'start' | 'end';
}

/** What a label says where it has room. */
export interface LabelWords {
  title: string;
  date: string;
}

interface Room {
  x1: number;
  x2: number;
  /** The text keeps to this end of the room. */
  anchor: 'start' | 'end';
}

/** Air between a sign and its label. */
const LABEL_GAP = 5;

/** The same, before the arrow of an event that goes on beyond the plot. */
const ARROW_GAP = 11;

/** Between a title and its date: half as wide as the type is tall, U+2002. */
const EN_SPACE = '\u2002';

/** Longest label as a share of the plot, so that one title never rules a whole row. */
const MAX_SHARE = 0.72;

/**
 * Puts a label inside its pill where it fits, else to the right of the sign, else to the left. The date gives way
 * first; a title that fits nowhere is shortened where most of it can stand.
 */
export function placeLabel(
  words: LabelWords,
  span: SignSpan,
  { scale, density, measure }: { scale: TimeScale; density: Density; measure: MeasureText },
): PlacedLabel {
  const rooms = roomsOf(span, scale, density);
  const titlePx = measure(words.title, density.label);
  const date = EN_SPACE + words.date;
  const datePx = measure(date, density.label);
  const full = { title: words.title, titlePx, date, datePx, isShort: false, notePx: 0 };
  const longest = (scale.right - scale.left) * MAX_SHARE;
  const withDate = titlePx + datePx;
  const roomy = withDate <= longest && rooms.find((room) => widthOf(room) >= withDate);
  if (roomy) return inRoom(full, withDate, roomy);
  const wide = titlePx <= longest && rooms.find((room) => widthOf(room) >= titlePx);
  if (wide) return inRoom({ ...full, date: null, datePx: 0 }, titlePx, wide);
  const best = rooms.reduce((a, b) => (widthOf(b) > widthOf(a) ? b : a));
  const notePx = measure(noteText(MOST_NOTES), { ...density.label, weight: NOTE_WEIGHT });
  const roomPx = Math.min(widthOf(best), longest) - notePx;
  const title = shorten(words.title, roomPx, density.label, measure);
  const shortPx = measure(title, density.label);
  const short = { title, titlePx: shortPx, date: null, datePx: 0, isShort: roomPx >= 0, notePx };
  return inRoom(short, roomPx >= 0 ? shortPx + notePx : shortPx, best);
}

/** Weight of a number that stands for the rest of a title. */
export const NOTE_WEIGHT = 600;

/** Room is left for numbers up to this one: there are no more marks in a picture. */
const MOST_NOTES = 888;

/** Such a number behind a shortened title, with the thin space before it (U+2009). */
export function noteText(note: number): string {
  return `\u2009${note}`;
}

function roomsOf(span: SignSpan, scale: TimeScale, density: Density): [Room, ...Room[]] {
  const outside: [Room, Room] = [
    { x1: span.x2 + LABEL_GAP, x2: scale.right, anchor: 'start' },
    { x1: scale.left, x2: span.x1 - LABEL_GAP, anchor: 'end' },
  ];
  if (!span.hasPill) return outside;
  return [insideRoom(span, markReach(density)), ...outside];
}

/** Inside the pill, on the wider side of the mark. */
function insideRoom({ x1, x2, glyphX, isCutRight }: SignSpan, reachPx: number): Room {
  return glyphX - x1 > x2 - glyphX
    ? { x1: x1 + LABEL_GAP, x2: glyphX - reachPx, anchor: 'end' }
    : { x1: glyphX + reachPx, x2: x2 - (isCutRight ? ARROW_GAP : LABEL_GAP), anchor: 'start' };
}

function widthOf({ x1, x2 }: Room): number {
  return Math.max(0, x2 - x1);
}

function inRoom(
  words: Omit<PlacedLabel, 'x1' | 'x2' | 'anchor' | 'note'>,
  widthPx: number,
  room: Room,
): PlacedLabel {
  const x1 = room.anchor === 'start' ? room.x1 : room.x2 - widthPx;
  return { ...words, note: null, x1, x2: x1 + widthPx, anchor: room.anchor };
}
