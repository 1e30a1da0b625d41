import type { Problem } from '../formats/problem.ts';
import type { View } from '../timeline/view.ts';
import type { Mark } from '../events/vocabulary.ts';
import type { Interval } from '../time/calendar.ts';
import type { InLanguages } from '../words/language.ts';

/** Where a data set came from, as a window may know it. */
export interface DataSetOrigin {
  /** Tells files apart, also two of the same name, without telling the path. */
  id: string;
  /** File name without folders, or the title of the bundled set. */
  name: string;
  isBundled: boolean;
}

/** What there is to say about how a file was read that is of another form, or has broken records. */
export interface ReadingFacts {
  /** Whether a mapping says what its columns are. */
  isTable: boolean;
  /** Whether nobody has looked at that mapping yet. */
  isGuessed: boolean;
  /** Records that are not in. */
  leftOut: number;
  /** Whether the file was not read to its end, so that nobody knows how many more are not in. */
  isCut: boolean;
  /** Problems and notes that can be listed. */
  problems: number;
}

/** What a window needs to know of the open data set as a whole. */
export interface DataSetSummary {
  origin: DataSetOrigin;
  title: string;
  description: string | null;
  licence: string | null;
  updated: string | null;
  perspective: string | null;
  /** What the perspective is called in each language. */
  perspectiveName: InLanguages<string> | null;
  /** All events but the background ones. */
  total: number;
  background: number;
  undated: number;
  /** First to last date; null when no event is dated. */
  extent: Interval | null;
  /** Kinds that occur, as the file calls them, in the order of the vocabulary: see `kindIn` for other languages. */
  kinds: { id: string; label: string; colour: string; mark: Mark }[];
  /** Null for a file of our own form that is sound. */
  reading: ReadingFacts | null;
  /** Grows with every load, so that a late answer can be told from a fresh one. */
  revision: number;
}

/** What is going on with the data set. */
export type DataSetStatus =
  | { state: 'idle' }
  | ({ state: 'loading'; origin: DataSetOrigin; progress: LoadProgress } & LastGood)
  | { state: 'ready'; summary: DataSetSummary; view: View }
  | ({ state: 'failed'; origin: DataSetOrigin; problems: Problem[] } & LastGood);

/** The good data set that stays on screen meanwhile, and the view for a window that has none yet. */
export interface LastGood {
  last: DataSetSummary | null;
  /** Null exactly when `last` is. */
  lastView: View | null;
}

/** How far a load has come. */
export interface LoadProgress {
  /** Events are read and checked at once; when one is not sound, the file is read again to tell what is wrong with it. */
  phase: 'reading' | 'indexing' | 'explaining';
  doneBytes: number;
  totalBytes: number;
  /** Events read so far. */
  doneEvents: number;
}
