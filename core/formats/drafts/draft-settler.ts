import * as z from 'zod';
import { FORMAT, VERSION, type DataSetHead, type EventInput } from '../../events/schema.ts';
import { parseEdtf } from '../../time/edtf.ts';
import type { UnresolvedName } from '../mapping/import-preview.ts';
import type { PlainFact } from '../fact.ts';
import type { Problem, ProblemCode } from '../problem.ts';
import { quote } from '../schema-findings.ts';
import { compact, isEmpty, unlessEmpty } from './compact.ts';
import { emptyTables, type AskedTables, type DataSetTables } from './data-set-tables.ts';
import type { EventDraft, FileDraft, JsonValue, SourceDraft } from './event-draft.ts';
import { MOST_KINDS } from './kind-table.ts';
import type { ProblemLog } from './problem-log.ts';
import { settleOwnFields } from './settle-own-fields.ts';
import { toId } from './slug.ts';
import { parseLevel, parseStatus } from './status-words.ts';
import { AnswerNotes, giveSameAnswers, type TableAnswers } from './table-answers.ts';

/** What the reader of a file has said about it as a whole. */
export interface SettleOptions {
  /** Of the file: its title where it says none, and the source of what names no other. */
  fileName: string;
  /** What names of partners mean: codes, or nothing for what is no partner. */
  names?: Readonly<Record<string, string>>;
  /** Country or actor whose cooperation this is. */
  perspective?: string | undefined;
}

const webAddress = z.url({ protocol: /^https?$/ });

const FEW = 8;

const NO_SOURCES: EventInput['sources'] = [];

type Spare = Record<string, JsonValue>;

/**
 * Makes events of the drafts of a file, one by one, and at the end all of the data set that they refer to. Ids are made of
 * what an event says, so that they are the same when the file is read again, wherever its rows stand by then.
 */
export class DraftSettler {
  readonly #log: ProblemLog;
  readonly #options: SettleOptions;
  readonly #tables: DataSetTables;
  readonly #asked: AskedTables;
  /** What has been asked of the tables, if that is noted. */
  readonly #notes: AnswerNotes | null;

  /** `notes` is for a part of a file that is to be taken in by the settler of the whole. */
  constructor(log: ProblemLog, options: SettleOptions, { notes = false } = {}) {
    this.#log = log;
    this.#options = options;
    this.#tables = emptyTables(options.fileName, log, options.names);
    this.#notes = notes ? new AnswerNotes(this.#tables) : null;
    this.#asked = this.#notes ?? this.#tables;
  }

  /** What another settler has to answer alike to take in what this one has settled; null when none can. */
  get answers(): TableAnswers | null {
    return this.#notes?.noted ?? null;
  }

  /** Takes in what another settler has settled by itself; false when this one would have settled it in another way. */
  takeIn(answers: TableAnswers): boolean {
    return giveSameAnswers(this.#tables, answers);
  }

  /** The event of a draft, as our files write it; null when it is not in, which the log tells. */
  settle(draft: EventDraft): EventInput | null {
    const title = clean(draft.title);
    if (title === undefined) {
      this.#log.add({ ...draft.at, code: 'title-missing' });
      return null;
    }
    const spare: Spare = { ...draft.extra };
    const date = this.#date(draft, spare);
    // All fields at once, those that say nothing as undefined: to leave them out would take a third of the time.
    const event = {
      id: this.#id(draft, title, date),
      title,
      zh: unlessEmpty({ title: clean(draft.titleZh), summary: clean(draft.summaryZh) }),
      date,
      status: this.#word(draft, 'status', parseStatus, spare),
      kind: this.#kind(draft, spare),
      level: this.#word(draft, 'level', parseLevel, spare),
      partners: unlessEmpty(this.#codes(draft, draft.partners)),
      place: this.#place(draft),
      series: this.#series(draft),
      edition: this.#edition(draft, spare),
      summary: clean(draft.summary),
      topics: unlessEmpty(unique((draft.topics ?? []).map((topic) => clean(topic)))),
      participants: unlessEmpty(this.#people(draft, draft.participants)),
      organisers: unlessEmpty(this.#people(draft, draft.organisers)),
      background: draft.isBackground ? true : undefined,
      sources: NO_SOURCES,
      extra: undefined as Spare | undefined,
    };
    if (draft.fields) return this.#withOwnFields(event, draft, spare);
    event.sources = this.#sourcesOf(draft, spare);
    event.extra = unlessEmpty(spare);
    return event;
  }

  /** The names of partners that nobody knows, or that mean several, with how many records have each; most first. */
  unresolvedNames(): UnresolvedName[] {
    return [...this.#tables.partners.unresolved.values()].toSorted((a, b) => b.records - a.records);
  }

  /** All of the data set but its events, once every draft is settled. */
  head(file: FileDraft): DataSetHead {
    const { fileName, perspective } = this.#options;
    const { kinds, partners, series, sources } = this.#tables;
    const code = perspective && partners.codeOf(perspective, TOP);
    const description = clean(file.description);
    return {
      format: FORMAT,
      version: VERSION,
      title: clean(file.title) ?? fileName.replace(/(?<=.)\.[^.]*$/, ''),
      ...(description !== undefined && { description }),
      ...(code && { perspective: code }),
      actors: partners.actors,
      kinds: [...kinds.own],
      series: series.all,
      sources: sources.all,
    };
  }

  #id({ at, id }: EventDraft, title: string, date: string | undefined): string {
    const slug = toId(clean(id) ?? [title, date].join(' '), 'event');
    const given = this.#asked.ids.give(slug);
    if (id !== undefined && given !== slug)
      this.#log.add({ ...at, code: 'id-repeated', found: quote(id), expected: quote(given) });
    return given;
  }

  #date({ at, date }: EventDraft, spare: Spare): string | undefined {
    if (date === undefined) return undefined;
    const parsed = parseEdtf(date);
    if (parsed.ok) return date;
    const code: ProblemCode =
      parsed.error.code === 'date-ends-before-start' ? 'date-reversed' : 'date-unreadable';
    this.#keep({ ...at, code, found: quote(date) }, { name: 'date', value: date, spare });
    return undefined;
  }

  /** A value that is one of a list of ours. */
  #word<T extends string>(
    draft: EventDraft,
    name: 'status' | 'level',
    parse: (word: string) => T | undefined,
    spare: Spare,
  ): T | undefined {
    const word = clean(draft[name]);
    if (word === undefined) return undefined;
    const value = parse(word);
    if (value === undefined) this.#unreadable(draft, { name, value: word, spare }, name);
    return value;
  }

  #kind({ at, kind, fields }: EventDraft, spare: Spare): string {
    const word = clean(kind);
    if (word === undefined || fields?.['kind'] !== undefined) return 'other';
    const id = this.#asked.kinds.idOf(word);
    if (id !== null) return id;
    this.#log.share('kinds', { ...at, code: 'kinds-too-many', expected: String(MOST_KINDS) });
    keep(spare, 'kind', word);
    return 'other';
  }

  #edition(draft: EventDraft, spare: Spare): number | undefined {
    const { edition } = draft;
    if (edition === undefined || (Number.isSafeInteger(edition) && edition > 0)) return edition;
    this.#unreadable(draft, { name: 'edition', value: edition, spare }, 'number-from-one');
    return undefined;
  }

  #codes({ at }: EventDraft, names: readonly string[] = []): string[] {
    return unique(names.map((name) => this.#code(name, at)));
  }

  #code(name: string | undefined, at: EventDraft['at']): string | undefined {
    const text = clean(name);
    return text === undefined ? undefined : (this.#asked.partners.codeOf(text, at) ?? undefined);
  }

  #place({ at, place }: EventDraft) {
    return unlessEmpty({
      city: clean(place?.city),
      country: this.#code(place?.country, at),
      venue: clean(place?.venue),
    });
  }

  #people<T extends { name: string; side?: string }>({ at }: EventDraft, people: T[] = []) {
    return people.flatMap((person) => {
      const name = clean(person.name);
      if (name === undefined) return [];
      return [{ ...person, name, side: this.#code(person.side, at) }];
    });
  }

  #series({ series, fields }: EventDraft): string | undefined {
    const title = clean(series);
    if (title === undefined || fields?.['series'] !== undefined) return undefined;
    return this.#asked.series.idOf(title);
  }

  /** The event with what our own writers had no other place for; what is not sound in it is kept, not taken. */
  #withOwnFields(event: EventInput, draft: EventDraft, spare: Spare): EventInput {
    const { fields, unsound } = settleOwnFields(draft, this.#asked);
    for (const [name, value] of Object.entries(unsound))
      this.#unreadable(draft, { name, value, spare }, 'event-field');
    const { sources: _sources, extra: _extra, ...others } = event;
    const sources = this.#sourcesOf(draft, spare);
    return compact({ ...others, ...fields, sources, extra: spare }) as unknown as EventInput;
  }

  #sourcesOf(draft: EventDraft, spare: Spare): EventInput['sources'] {
    const named: EventInput['sources'] = [];
    for (const source of draft.sources ?? []) {
      const reference = this.#source(draft, source, spare);
      if (reference) named.push(reference);
    }
    return named.length > 0 ? named : [{ source: this.#asked.sources.idOfFile() }];
  }

  /** Null when it says nothing. */
  #source(draft: EventDraft, source: SourceDraft, spare: Spare) {
    const { mention, note, url, language } = source;
    const address = toAddress(clean(url));
    const isSound = address === undefined || webAddress.safeParse(address).success;
    if (!isSound) this.#unreadable(draft, { name: 'link', value: url ?? '', spare }, 'web-address');
    const facts = {
      id: clean(source.id),
      publisher: clean(source.publisher),
      title: clean(source.title),
      published: clean(source.published),
      url: isSound ? address : undefined,
      language,
    };
    if (isEmpty(facts)) return null;
    return { source: this.#asked.sources.idOf(facts), mention, note: clean(note) };
  }

  #unreadable(draft: EventDraft, kept: Kept, should: PlainFact): void {
    const path = [draft.at.path, kept.name].filter((step) => step !== '').join('.');
    const expected = { say: should };
    const facts = { code: 'value-unreadable', found: quote(kept.value), expected } as const;
    this.#keep({ ...draft.at, path, ...facts }, kept);
  }

  #keep(problem: Problem, { name, value, spare }: Kept): void {
    this.#log.add(problem);
    keep(spare, name, value);
  }
}

/** A value that has no other place than `extra`. */
interface Kept {
  name: string;
  value: JsonValue;
  spare: Spare;
}

const TOP = { line: 1, column: 1, path: '' };

/** Keeps a value under its name, or under the next free one where the file has one of that name itself. */
function keep(spare: Spare, name: string, value: JsonValue): void {
  let free = name;
  for (let number = 2; free in spare; number += 1) free = `${name} ${number}`;
  spare[free] = value;
}

function clean(text: string | undefined): string | undefined {
  const trimmed = text?.trim();
  return trimmed === '' ? undefined : trimmed;
}

/** Each value once; a list of many takes a set, one of a few takes less without. */
function unique(values: readonly (string | undefined)[]): string[] {
  const known = values.filter((value) => value !== undefined);
  if (known.length > FEW) return [...new Set(known)];
  return known.length < 2 ? known : known.filter((value, at) => known.indexOf(value) === at);
}

/** Tables often leave out what every browser fills in. */
function toAddress(url: string | undefined): string | undefined {
  return url !== undefined && /^www\.\S+$/i.test(url) ? `https://${url}` : url;
}
