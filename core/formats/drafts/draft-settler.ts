import * as z from 'zod';
import { FORMAT, VERSION, type DataSetHead, type EventInput } from '../../events/schema.ts';
import { parseEdtf } from '../../time/edtf.ts';
import type { UnresolvedName } from '../mapping/import-preview.ts';
import type { Problem, ProblemCode } from '../problem.ts';
import { quote } from '../schema-findings.ts';
import { compact } from './compact.ts';
import type { EventDraft, FileDraft, JsonValue, SourceDraft } from './event-draft.ts';
import { KindTable, MOST_KINDS } from './kind-table.ts';
import { PartnerTable } from './partner-table.ts';
import type { ProblemLog } from './problem-log.ts';
import { SeriesTable } from './series-table.ts';
import { settleOwnFields, type DataSetTables } from './settle-own-fields.ts';
import { NameGiver, toId } from './slug.ts';
import { SourceTable } from './source-table.ts';
import { parseLevel, parseStatus } from './status-words.ts';

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

type Spare = Record<string, JsonValue>;

/**
 * Makes events of the drafts of a file, one by one, and at the end all of the data set that they refer to. Ids are made of
 * what an event says, so that they are the same when the file is read again, wherever its rows stand by then.
 */
export class DraftSettler {
  readonly #log: ProblemLog;
  readonly #options: SettleOptions;
  readonly #tables: DataSetTables;
  readonly #ids = new NameGiver();

  constructor(log: ProblemLog, options: SettleOptions) {
    this.#log = log;
    this.#options = options;
    this.#tables = {
      kinds: new KindTable(),
      partners: new PartnerTable(log, options.names),
      series: new SeriesTable(),
      sources: new SourceTable(options.fileName),
    };
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
    const event = {
      id: this.#id(draft, title, date),
      title,
      zh: compact({ title: clean(draft.titleZh), summary: clean(draft.summaryZh) }),
      date,
      status: this.#word(draft, 'status', parseStatus, spare),
      kind: this.#kind(draft, spare),
      level: this.#word(draft, 'level', parseLevel, spare),
      partners: this.#codes(draft, draft.partners),
      place: this.#place(draft),
      series: this.#series(draft),
      edition: this.#edition(draft, spare),
      summary: clean(draft.summary),
      topics: unique((draft.topics ?? []).map((topic) => clean(topic))),
      participants: this.#people(draft, draft.participants),
      organisers: this.#people(draft, draft.organisers),
      background: draft.isBackground ? true : undefined,
      ...this.#ownFields(draft, spare),
      sources: this.#sourcesOf(draft, spare),
      extra: spare,
    };
    return compact(event) as unknown as EventInput;
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
    const given = this.#ids.give(slug);
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
    if (value === undefined) this.#unreadable(draft, { name, value: word, spare }, `a ${name}`);
    return value;
  }

  #kind({ at, kind, fields }: EventDraft, spare: Spare): string {
    const word = clean(kind);
    if (word === undefined || fields?.['kind'] !== undefined) return 'other';
    const id = this.#tables.kinds.idOf(word);
    if (id !== null) return id;
    this.#log.share('kinds', { ...at, code: 'kinds-too-many', expected: String(MOST_KINDS) });
    keep(spare, 'kind', word);
    return 'other';
  }

  #edition(draft: EventDraft, spare: Spare): number | undefined {
    const { edition } = draft;
    if (edition === undefined || (Number.isSafeInteger(edition) && edition > 0)) return edition;
    this.#unreadable(draft, { name: 'edition', value: edition, spare }, 'a whole number from 1 on');
    return undefined;
  }

  #codes({ at }: EventDraft, names: readonly string[] = []): string[] {
    return unique(names.map((name) => this.#code(name, at)));
  }

  #code(name: string | undefined, at: EventDraft['at']): string | undefined {
    const text = clean(name);
    return text === undefined ? undefined : (this.#tables.partners.codeOf(text, at) ?? undefined);
  }

  #place({ at, place }: EventDraft) {
    return compact({
      city: clean(place?.city),
      country: this.#code(place?.country, at),
      venue: clean(place?.venue),
    });
  }

  #people<T extends { name: string; side?: string }>({ at }: EventDraft, people: T[] = []) {
    return people.flatMap((person) => {
      const name = clean(person.name);
      if (name === undefined) return [];
      return [compact({ ...person, name, side: this.#code(person.side, at) })];
    });
  }

  #series({ series, fields }: EventDraft): string | undefined {
    const title = clean(series);
    if (title === undefined || fields?.['series'] !== undefined) return undefined;
    return this.#tables.series.idOf(title);
  }

  /** What our own writers had no other place for; what is not sound in it is kept, not taken. */
  #ownFields(draft: EventDraft, spare: Spare): object {
    if (!draft.fields) return {};
    const { fields, unsound } = settleOwnFields(draft, this.#tables);
    for (const [name, value] of Object.entries(unsound))
      this.#unreadable(draft, { name, value, spare }, 'a field of an event');
    return fields;
  }

  #sourcesOf(draft: EventDraft, spare: Spare) {
    const named = (draft.sources ?? []).flatMap((source) => this.#source(draft, source, spare));
    return named.length > 0 ? named : [{ source: this.#tables.sources.idOfFile() }];
  }

  #source(draft: EventDraft, source: SourceDraft, spare: Spare) {
    const { mention, note, url, ...rest } = source;
    const address = toAddress(clean(url));
    const isSound = address === undefined || webAddress.safeParse(address).success;
    if (!isSound)
      this.#unreadable(draft, { name: 'link', value: url ?? '', spare }, 'a web address');
    const facts = compact({ ...cleanAll(rest), url: isSound ? address : undefined });
    if (Object.keys(facts).length === 0) return [];
    return [compact({ source: this.#tables.sources.idOf(facts), mention, note: clean(note) })];
  }

  #unreadable(draft: EventDraft, kept: Kept, expected: string): void {
    const path = [draft.at.path, kept.name].filter((step) => step !== '').join('.');
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

function cleanAll<T extends Record<string, string | undefined>>(texts: T): T {
  const cleaned: Record<string, string | undefined> = {};
  for (const name of Object.keys(texts)) cleaned[name] = clean(texts[name]);
  return cleaned as T;
}

function unique(values: readonly (string | undefined)[]): string[] {
  if (values.length === 0) return [];
  return [...new Set(values.filter((value) => value !== undefined))];
}

/** Tables often leave out what every browser fills in. */
function toAddress(url: string | undefined): string | undefined {
  return url !== undefined && /^www\.\S+$/i.test(url) ? `https://${url}` : url;
}
