import type { FilePlace } from '../problem.ts';

/** A value of JSON. */
export type JsonValue =
  | string
  | number
  | boolean
  | null
  | JsonValue[]
  | { [name: string]: JsonValue };

/** Where an event is from, as a foreign file tells it; at least one of its fields is there. */
export interface SourceDraft {
  /** What a data set of ours knows it by. */
  id?: string;
  publisher?: string;
  title?: string;
  /** EDTF. */
  published?: string;
  /** As it stands there; whether it is a web address is seen to later. */
  url?: string;
  language?: 'en' | 'zh';
  mention?: 'report' | 'passing' | 'announcement';
  note?: string;
}

/**
 * An event as a foreign file tells it, before its names are resolved: kinds and partners are words of the file's own, its
 * id may be anything. Every reader makes drafts; `DraftSettler` makes events of them.
 */
export interface EventDraft {
  /** Where it stands in its file; problems with it are told for this place. */
  at: FilePlace;
  /** What the file knows it by: a UID, a key, a number; unique or not. */
  id?: string;
  title: string;
  /** EDTF; undefined when no date is known. */
  date?: string;
  status?: string;
  kind?: string;
  level?: string;
  /** Names or codes of countries and organisations, each by itself. */
  partners?: string[];
  place?: { city?: string; country?: string; venue?: string };
  series?: string;
  edition?: number;
  summary?: string;
  titleZh?: string;
  summaryZh?: string;
  topics?: string[];
  /** `side` is a name or code of a country or organisation. */
  participants?: { name: string; role?: string; affiliation?: string; side?: string }[];
  organisers?: { name: string; side?: string; part?: string }[];
  sources?: SourceDraft[];
  isBackground?: boolean;
  /**
   * Fields of our own format that the file's format has no place for, as our writer of that format put them there; each is
   * checked against the schema when the draft is settled.
   */
  fields?: Record<string, JsonValue>;
  /** Whatever the file says beside this, by its own names: kept with the event and written back out. */
  extra?: Record<string, JsonValue>;
}

/** What a whole foreign file says of itself. */
export interface FileDraft {
  title?: string;
  description?: string;
}
