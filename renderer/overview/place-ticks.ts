import { toTicks, type Tick } from '#core/time/ticks.ts';
import type { Language } from '#core/words/language.ts';
import { toPx, type Track } from './track.ts';

/** A line of the overview's axis. */
export interface PlacedTick {
  ms: number;
  leftPx: number;
  /** Null where a label has no room. */
  label: string | null;
  /** Whether it names what the labels after it have in common, as a year does over its quarters. */
  isContext: boolean;
}

/** Ticks stand further apart than on an axis: this one is read at a glance. */
const SPARSE = 0.6;

/** Room for a letter or a digit at the size of the labels, more than any of them takes on average, and for a Chinese character. */
const LETTER_PX = 7;
const CHARACTER_PX = 12;

/** Least space between a line and its label, and between a label and the next line. */
const GAP_PX = 3;

/** The ticks of the track; labels stand at the right of their lines, never on another one and never cut off. */
export function placeTicks(track: Track, language: Language): PlacedTick[] {
  const { ticks, contexts } = toTicks(track.extent, track.widthPx * SPARSE, language);
  const context = contexts.map((tick) => place(track, tick, true));
  const isNamed = new Set(contexts.map(({ ms }) => ms));
  const others = ticks
    .filter(({ ms }) => !isNamed.has(ms))
    .map((tick) => place(track, tick, false));
  return keepApart([...context, ...others], track.widthPx).toSorted((a, b) => a.ms - b.ms);
}

function place(track: Track, { ms, label }: Tick, isContext: boolean): PlacedTick {
  return { ms, leftPx: toPx(track, ms), label, isContext };
}

/** Takes away the labels that have no room beside those before them in the list. */
function keepApart(ticks: PlacedTick[], widthPx: number): PlacedTick[] {
  const taken: { from: number; to: number }[] = [];
  return ticks.map((tick) => {
    const from = tick.leftPx;
    const to = from + 2 * GAP_PX + roomPx(tick.label ?? '');
    const hasRoom = to <= widthPx && taken.every((other) => from >= other.to || to <= other.from);
    if (hasRoom) taken.push({ from, to });
    return hasRoom ? tick : { ...tick, label: null };
  });
}

function roomPx(label: string): number {
  const characters = label.match(/\p{Script=Han}/gu)?.length ?? 0;
  return characters * CHARACTER_PX + (label.length - characters) * LETTER_PX;
}
