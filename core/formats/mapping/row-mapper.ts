import { splitPartners } from '../../events/partners/split-partners.ts';
import { DayOrderEvidence, type DayOrder } from '../../time/everyday/day-order.ts';
import { compact } from '../drafts/compact.ts';
import type { EventDraft, JsonValue, SourceDraft } from '../drafts/event-draft.ts';
import type { ProblemLog } from '../drafts/problem-log.ts';
import type { FilePlace } from '../problem.ts';
import { quote } from '../schema-findings.ts';
import { cellText, cellValue } from '../tables/cell-text.ts';
import type { Cell, TableRow } from '../tables/table.ts';
import { splitList, splitOwnList } from './list-cell.ts';
import { MAPPED_FIELDS, type MappedField, type Mapping } from './mapping.ts';
import { parseMoreCell } from './more-cell.ts';
import { unguardCell } from './own-cell.ts';
import { joinDates, readDateCell, type CellDateProblem, type DateInCell } from './row-dates.ts';
import { addLinks, type LinkPlaces } from './row-links.ts';

const DATE_FIELDS = ['date', 'start', 'end'] as const;
const SOURCE_FIELDS = ['publisher', 'sourceTitle', 'published', 'link'] as const;

/** Whose cells lead to where an event is told of when they are links, the surest first. */
const LINKED_FIELDS = ['link', 'sourceTitle', 'publisher', 'title', 'summary'] as const;

/** Which cells of a row a field is in. */
type Places = readonly number[];

const NOWHERE: Places = [];

/** What says yes in a column of truth values. */
const YES = /^(?:yes|y|true|1|x|是)$/i;

/** How rows are read. */
export interface RowMapperOptions {
  log: ProblemLog;
  order: DayOrder;
  /** Whether our own tables of this form have apostrophes before what a spreadsheet could run. */
  isGuarded: boolean;
}

/** Makes drafts of the rows of a table by a mapping. */
export class RowMapper {
  readonly #mapping: Mapping;
  readonly #log: ProblemLog;
  readonly #order: DayOrder;
  readonly #places: Readonly<Record<MappedField, Places>>;
  /** The cells that no field takes, with the names under which they are kept. */
  readonly #spare: readonly { at: number; name: string }[];
  /** A table of our own escapes its cells in ways that one of others does not. */
  readonly #isOwn: boolean;
  readonly #isGuarded: boolean;
  /** Whether a date may be told by its first and its last day. */
  readonly #hasPeriod: boolean;
  readonly #tellsSource: boolean;
  readonly #linkPlaces: LinkPlaces;
  /** What the dates of the rows so far say about the order of day and month. */
  readonly evidence = new DayOrderEvidence();

  constructor(mapping: Mapping, { log, order, isGuarded }: RowMapperOptions) {
    this.#mapping = mapping;
    this.#log = log;
    this.#order = order;
    this.#places = placesOf(mapping);
    this.#spare = spareColumns(mapping);
    this.#isOwn = this.#places.more.length > 0;
    this.#isGuarded = this.#isOwn && isGuarded;
    this.#hasPeriod = this.#places.start.length + this.#places.end.length > 0;
    this.#tellsSource = SOURCE_FIELDS.some((field) => this.#places[field].length > 0);
    this.#linkPlaces = {
      ofSource: this.#isOwn ? NOWHERE : LINKED_FIELDS.flatMap((field) => this.#places[field]),
      names: mapping.columns.map((name) => (mapping.ignored.includes(name) ? null : name)),
    };
  }

  /** The draft of a row. What cannot be read is noted in the log, and kept. */
  draft(row: TableRow): EventDraft {
    const places = this.#places;
    const at: FilePlace = { line: row.line, column: 1, path: '' };
    const splitText = this.#isOwn ? splitOwnList : splitList;
    const extra = this.#extra(row, at);
    // All fields at once, in one order: objects that grow field by field take several times as long to read.
    const draft: EventDraft = {
      at,
      title: this.#text(row, places.title) ?? '',
      date: this.#date(row, at, extra),
      kind: this.#text(row, places.kind) ?? this.#mapping.kind ?? '',
      status: this.#text(row, places.status),
      level: this.#text(row, places.level),
      series: this.#text(row, places.series),
      edition: toEdition(this.#text(row, places.edition)),
      summary: this.#text(row, places.summary),
      titleZh: this.#text(row, places.titleZh),
      summaryZh: this.#text(row, places.summaryZh),
      id: this.#text(row, places.id),
      partners: this.#values(row, places.partners, this.#isOwn ? splitOwnList : splitPartners),
      topics: this.#values(row, places.topics, splitText),
      participants: this.#values(row, places.participants, splitText).map(toNamed),
      organisers: this.#values(row, places.organisers, splitText).map(toNamed),
      place: {
        city: this.#text(row, places.city),
        country: this.#country(row),
        venue: this.#text(row, places.venue),
      },
      isBackground: YES.test(this.#text(row, places.background) ?? ''),
      sources: this.#tellsSource ? [this.#source(row, at, extra)] : [],
      fields: undefined,
      extra,
    };
    if (row.links) addLinks(draft, row, this.#linkPlaces);
    this.#addMore(draft, row);
    return draft;
  }

  #date(row: TableRow, at: FilePlace, extra: Record<string, JsonValue>): string | undefined {
    const date = this.#hasPeriod ? this.#period(row) : this.#dateIn(row, 'date');
    if (date.ok) return date.value ?? undefined;
    this.#tellDate(at, date.error);
    for (const field of DATE_FIELDS) {
      const cell = this.#cell(row, field);
      const name = this.#nameOf(field);
      if (cell !== undefined && cell !== null && name !== null) extra[name] = cellValue(cell);
    }
    return undefined;
  }

  /** Of a table that tells first and last days by themselves. */
  #period(row: TableRow): DateInCell {
    const read = DATE_FIELDS.map((field) => this.#dateIn(row, field));
    const failed = read.find((date) => !date.ok);
    const [date, start, end] = read.map((one) => (one.ok ? one.value : null));
    return failed ?? joinDates(date ?? start ?? null, end ?? null);
  }

  #dateIn(row: TableRow, field: (typeof DATE_FIELDS)[number]): DateInCell {
    const cell = this.#cell(row, field);
    if (typeof cell === 'string') this.evidence.add(cell);
    return readDateCell(cell, this.#order);
  }

  #tellDate(at: FilePlace, { found, reason }: CellDateProblem): void {
    const column = this.#nameOf('date') ?? this.#nameOf('start') ?? 'date';
    const facts = { ...at, path: column, found: quote(found) };
    if (reason === null) this.#log.add({ ...facts, code: 'date-reversed' });
    else this.#log.add({ ...facts, code: 'date-unreadable', reason });
  }

  /** Of a column that tells both who took part and where it was, several are no place. */
  #country(row: TableRow): string | undefined {
    const country = this.#text(row, this.#places.country);
    const [at] = this.#places.country;
    const isPartner = at !== undefined && this.#places.partners.includes(at);
    return isPartner && splitPartners(country ?? '').length > 1 ? undefined : country;
  }

  #source(row: TableRow, at: FilePlace, extra: Record<string, JsonValue>): SourceDraft {
    const published = readDateCell(this.#cell(row, 'published'), this.#order);
    const name = this.#nameOf('published');
    if (!published.ok && name !== null) {
      const facts = { found: quote(published.error.found), expected: { say: 'date' } } as const;
      this.#log.add({ ...at, code: 'value-unreadable', path: name, ...facts });
      extra[name] = cellValue(this.#cell(row, 'published'));
    }
    return compact({
      publisher: this.#text(row, this.#places.publisher),
      title: this.#text(row, this.#places.sourceTitle),
      url: this.#text(row, this.#places.link),
      published: published.ok ? (published.value ?? undefined) : undefined,
    });
  }

  /** What our own tables have no column for. */
  #addMore(draft: EventDraft, row: TableRow): void {
    const text = this.#text(row, this.#places.more);
    if (text === undefined) return;
    const more = parseMoreCell(text);
    if (!more) {
      const facts = { found: quote(text), expected: { say: 'own-json' } } as const;
      this.#log.add({ ...draft.at, code: 'value-unreadable', path: 'more', ...facts });
      draft.extra = { ...draft.extra, more: text };
      return;
    }
    if (more.sources) draft.sources = more.sources;
    if (more.extra) draft.extra = { ...draft.extra, ...more.extra };
    if (more.fields) draft.fields = more.fields;
  }

  #extra({ cells }: TableRow, at: FilePlace): Record<string, JsonValue> {
    const { columns } = this.#mapping;
    const extra: Record<string, JsonValue> = {};
    for (const { at: place, name } of this.#spare) {
      const value = cellValue(cells[place]);
      if (value !== null && value !== '') extra[name] = value;
    }
    for (let place = columns.length; place < cells.length; place += 1) {
      const value = cellValue(cells[place]);
      if (value !== null && value !== '') extra[`Column ${place + 1}`] = value;
    }
    if (cells.length !== columns.length) this.#tellLength(at, cells.length);
    return extra;
  }

  #tellLength(at: FilePlace, length: number): void {
    const expected = String(this.#mapping.columns.length);
    this.#log.add({ ...at, code: 'row-length', found: String(length), expected });
  }

  #nameOf(field: MappedField): string | null {
    return this.#mapping.fields[field]?.[0] ?? null;
  }

  #cell({ cells }: TableRow, field: MappedField): Cell | undefined {
    const [at] = this.#places[field];
    return at === undefined ? undefined : cells[at];
  }

  /** The first text of a field. */
  #text({ cells }: TableRow, places: Places): string | undefined {
    for (let next = 0; next < places.length; next += 1) {
      const text = this.#textOf(cells[places[next] ?? 0]);
      if (text !== '') return text;
    }
    return undefined;
  }

  /** All values of a field: those of each of its cells. */
  #values({ cells }: TableRow, places: Places, split: (text: string) => string[]): string[] {
    const values: string[] = [];
    for (let next = 0; next < places.length; next += 1) {
      const text = this.#textOf(cells[places[next] ?? 0]);
      if (text !== '') values.push(...split(text));
    }
    return values;
  }

  #textOf(cell: Cell | undefined): string {
    const text = cellText(cell);
    return this.#isGuarded ? unguardCell(text) : text;
  }
}

function placesOf({ columns, fields }: Mapping): Readonly<Record<MappedField, Places>> {
  const entries = MAPPED_FIELDS.map((field): [MappedField, Places] => {
    const names = fields[field] ?? [];
    const places = names.map((name) => columns.indexOf(name)).filter((at) => at >= 0);
    return [field, places.length > 0 ? places : NOWHERE];
  });
  return Object.fromEntries(entries) as Record<MappedField, Places>;
}

/** "9th" is the 9th; what is no number is told by the settler. */
function toEdition(text: string | undefined): number | undefined {
  return text === undefined ? undefined : Number(text.replace(/(?:st|nd|rd|th)$/i, ''));
}

function toNamed(name: string): { name: string } {
  return { name };
}

function spareColumns({ columns, fields, ignored }: Mapping): { at: number; name: string }[] {
  const used = new Set([...Object.values(fields).flat(), ...ignored]);
  return columns.flatMap((name, at) => (used.has(name) ? [] : [{ at, name }]));
}
