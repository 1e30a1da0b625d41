import { inLanguages } from '../words/language.ts';
import { columnsOf, columnText, inColumns } from './columns.ts';
import { piecesOf } from './fit-text.ts';
import type { LaidLane } from './lane-nodes.ts';
import { TYPE } from './metrics.ts';
import type { Block, Page } from './page.ts';
import type { RunningWord } from './running-text.ts';

/** A title that the plot has no room for: it stands whole under the plot, and its number where it is shortened. */
export interface Note {
  number: number;
  title: string;
  date: string;
}

/**
 * Numbers the events whose titles are shortened, in the order in which they are read: lane by lane, row by row. An event
 * in several lanes has one number.
 */
export function numberNotes(lanes: readonly LaidLane[]): { lanes: LaidLane[]; notes: Note[] } {
  const notes = new Map<string, Note>();
  const read = lanes.flatMap(({ things }) =>
    things.toSorted((a, b) => a.row - b.row || a.x1 - b.x1),
  );
  for (const thing of read) {
    if (thing.type !== 'event' || !thing.label.isShort || notes.has(thing.eventId)) continue;
    notes.set(thing.eventId, { number: notes.size + 1, ...thing.words });
  }
  const numbered = lanes.map((lane) => ({
    ...lane,
    things: lane.things.map((thing) => {
      if (thing.type !== 'event' || !thing.label.isShort) return thing;
      const note = notes.get(thing.eventId)?.number ?? null;
      return { ...thing, label: { ...thing.label, note } };
    }),
  }));
  return { lanes: numbered, notes: [...notes.values()] };
}

/** What stands between a title and its date; solid where no space does. */
const JOINTS = inLanguages({
  en: { comma: ',', isSolid: false },
  zh: { comma: '，', isSolid: true },
});

/** The titles in full, with their dates, after their numbers. */
export function notesBlock(notes: readonly Note[], page: Page): Block {
  const columns = columnsOf(page);
  const { comma, isSolid } = JOINTS[page.language];
  const blocks = notes.map(({ number, title, date }) => {
    // A date stays in one line.
    const when = { text: date.replaceAll(' ', '\u00a0'), isTight: isSolid };
    const pieces = [...piecesOf(title + comma), when];
    const words: RunningWord[] = pieces.map((piece) => ({ ...piece, weight: TYPE.small.weight }));
    const first = { text: String(number), weight: TYPE.heading.weight };
    return columnText([first, ...words], columns, page);
  });
  return inColumns(blocks, columns, page);
}
