import type { CooperationEvent } from '../../events/schema.ts';
import type { FilePlace } from '../problem.ts';

type OrganiserPart = CooperationEvent['organisers'][number]['part'];

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
  id?: string | undefined;
  publisher?: string | undefined;
  title?: string | undefined;
  /** EDTF. */
  published?: string | undefined;
  /** As it stands there; whether it is a web address is seen to later. */
  url?: string | undefined;
  language?: 'en' | 'zh' | undefined;
  mention?: 'report' | 'passing' | 'announcement' | undefined;
  note?: string | undefined;
}

/**
 * An event as a foreign file tells it, before its names are resolved: kinds and partners are words of the file's own, its
 * id may be anything. Every reader makes drafts; `DraftSettler` makes events of them.
 */
export interface EventDraft {
  /** Where it stands in its file; problems with it are told for this place. */
  at: FilePlace;
  /** What the file knows it by: a UID, a key, a number; unique or not. */
  id?: string | undefined;
  title: string;
  /** EDTF; undefined when no date is known. */
  date?: string | undefined;
  status?: string | undefined;
  kind?: string | undefined;
  level?: string | undefined;
  /** Names or codes of countries and organisations, each by itself. */
  partners?: string[];
  place?: {
    city?: string | undefined;
    country?: string | undefined;
    venue?: string | undefined;
  };
  series?: string | undefined;
  edition?: number | undefined;
  summary?: string | undefined;
  titleZh?: string | undefined;
  summaryZh?: string | undefined;
  topics?: string[];
  /** `side` is a name or code of a country or organisation. */
  participants?: { name: string; role?: string; affiliation?: string; side?: string }[];
  organisers?: { name: string; side?: string; part?: OrganiserPart }[];
  sources?: SourceDraft[];
  isBackground?: boolean;
  /**
   * Fields of our own format that the file's format has no place for, as our writer of that format put them there; each is
   * checked against the schema when the draft is settled.
   */
  fields?: Record<string, JsonValue> | undefined;
  /** Whatever the file says beside this, by its own names: kept with the event and written back out. */
  extra?: Record<string, JsonValue>;
}

/** What a whole foreign file says of itself. */
export interface FileDraft {
  title?: string;
  description?: string;
}
