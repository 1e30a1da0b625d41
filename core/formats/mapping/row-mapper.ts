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
import type { MappedField, Mapping } from './mapping.ts';
import { parseMoreCell } from './more-cell.ts';
import { unguardCell } from './own-cell.ts';
import { joinDates, readDateCell, type CellDateProblem } from './row-dates.ts';

const DATE_FIELDS = ['date', 'start', 'end'] as const;
const SOURCE_FIELDS = ['publisher', 'sourceTitle', 'published', 'link'] as const;
const TEXT_FIELDS = [
  'kind',
  'status',
  'level',
  'series',
  'summary',
  'titleZh',
  'summaryZh',
  'id',
] as const;

const NOWHERE: readonly number[] = [];

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
  /** Which cells of a row each field is in. */
  readonly #places: ReadonlyMap<MappedField, readonly number[]>;
  /** The cells that no field takes, with the names under which they are kept. */
  readonly #spare: readonly { at: number; name: string }[];
  /** A table of our own escapes its cells in ways that one of others does not. */
  readonly #isOwn: boolean;
  readonly #isGuarded: boolean;
  readonly #tellsSource: boolean;
  /** What the dates of the rows so far say about the order of day and month. */
  readonly evidence = new DayOrderEvidence();

  constructor(mapping: Mapping, { log, order, isGuarded }: RowMapperOptions) {
    this.#mapping = mapping;
    this.#log = log;
    this.#order = order;
    this.#places = placesOf(mapping);
    this.#spare = spareColumns(mapping);
    this.#isOwn = this.#places.has('more');
    this.#isGuarded = this.#isOwn && isGuarded;
    this.#tellsSource = SOURCE_FIELDS.some((field) => this.#places.has(field));
  }

  /** The draft of a row. What cannot be read is noted in the log, and kept. */
  draft(row: TableRow): EventDraft {
    const at: FilePlace = { line: row.line, column: 1, path: '' };
    const text = (field: MappedField) => this.#text(row, field);
    const splitText = this.#isOwn ? splitOwnList : splitList;
    const list = (field: MappedField) => this.#values(row, field, splitText);
    const extra = this.#extra(row, at);
    const draft: EventDraft = { at, title: text('title') ?? '', extra };
    this.#addDate(draft, row, extra);
    for (const field of TEXT_FIELDS) {
      const value = text(field);
      if (value !== undefined) draft[field] = value;
    }
    draft.kind ??= this.#mapping.kind ?? '';
    draft.partners = this.#values(row, 'partners', this.#isOwn ? splitOwnList : splitPartners);
    draft.topics = list('topics');
    draft.participants = list('participants').map((name) => ({ name }));
    draft.organisers = list('organisers').map((name) => ({ name }));
    draft.place = compact({
      city: text('city'),
      country: this.#country(row),
      venue: text('venue'),
    });
    draft.isBackground = YES.test(text('background') ?? '');
    const edition = text('edition');
    // "9th" is the 9th; anything else is told by the settler.
    if (edition !== undefined) draft.edition = Number(edition.replace(/(?:st|nd|rd|th)$/i, ''));
    draft.sources = this.#tellsSource ? [this.#source(row, draft.at, extra)] : [];
    this.#addMore(draft, row);
    return draft;
  }

  #addDate(draft: EventDraft, row: TableRow, extra: Record<string, JsonValue>): void {
    const cells = DATE_FIELDS.map((field) => this.#cell(row, field));
    for (const cell of cells) if (typeof cell === 'string') this.evidence.add(cell);
    const read = cells.map((cell) => readDateCell(cell, this.#order));
    const failed = read.find((date) => !date.ok);
    const [date, start, end] = read.map((one) => (one.ok ? one.value : null));
    const joined = failed ?? joinDates(date ?? start ?? null, end ?? null);
    if (joined.ok) {
      if (joined.value !== null) draft.date = joined.value;
      return;
    }
    this.#tellDate(draft.at, joined.error);
    for (const [at, field] of DATE_FIELDS.entries()) {
      const cell = cells[at];
      const name = this.#nameOf(field);
      if (cell !== undefined && cell !== null && name !== null) extra[name] = cellValue(cell);
    }
  }

  #tellDate(at: FilePlace, { found, reason }: CellDateProblem): void {
    const column = this.#nameOf('date') ?? this.#nameOf('start') ?? 'date';
    const facts = { ...at, path: column, found: quote(found) };
    if (reason === null) this.#log.add({ ...facts, code: 'date-reversed' });
    else this.#log.add({ ...facts, code: 'date-unreadable', reason });
  }

  /** Of a column that tells both who took part and where it was, several are no place. */
  #country(row: TableRow): string | undefined {
    const country = this.#text(row, 'country');
    const [at] = this.#places.get('country') ?? [];
    const isPartner = at !== undefined && (this.#places.get('partners') ?? []).includes(at);
    return isPartner && splitPartners(country ?? '').length > 1 ? undefined : country;
  }

  #source(row: TableRow, at: FilePlace, extra: Record<string, JsonValue>): SourceDraft {
    const published = readDateCell(this.#cell(row, 'published'), this.#order);
    const name = this.#nameOf('published');
    if (!published.ok && name !== null) {
      const facts = { found: quote(published.error.found), expected: 'a date' };
      this.#log.add({ ...at, code: 'value-unreadable', path: name, ...facts });
      extra[name] = cellValue(this.#cell(row, 'published'));
    }
    return compact({
      publisher: this.#text(row, 'publisher'),
      title: this.#text(row, 'sourceTitle'),
      url: this.#text(row, 'link'),
      published: published.ok ? (published.value ?? undefined) : undefined,
    });
  }

  /** What our own tables have no column for. */
  #addMore(draft: EventDraft, row: TableRow): void {
    const text = this.#text(row, 'more');
    if (text === undefined) return;
    const more = parseMoreCell(text);
    if (!more) {
      const facts = { found: quote(text), expected: 'JSON that this app has written' };
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
    const [at] = this.#places.get(field) ?? [];
    return at === undefined ? undefined : cells[at];
  }

  /** The first text of a field. */
  #text({ cells }: TableRow, field: MappedField): string | undefined {
    const places = this.#places.get(field) ?? NOWHERE;
    for (let next = 0; next < places.length; next += 1) {
      const text = this.#textOf(cells[places[next] ?? 0]);
      if (text !== '') return text;
    }
    return undefined;
  }

  /** All values of a field: those of each of its cells. */
  #values({ cells }: TableRow, field: MappedField, split: (text: string) => string[]): string[] {
    const places = this.#places.get(field) ?? NOWHERE;
    return places.flatMap((at) => {
      const text = this.#textOf(cells[at]);
      return text === '' ? [] : split(text);
    });
  }

  #textOf(cell: Cell | undefined): string {
    const text = cellText(cell);
    return this.#isGuarded ? unguardCell(text) : text;
  }
}

function placesOf({ columns, fields }: Mapping): ReadonlyMap<MappedField, number[]> {
  const entries = Object.entries(fields) as [MappedField, string[]][];
  const places = entries.map(([field, names]): [MappedField, number[]] => [
    field,
    names.map((name) => columns.indexOf(name)).filter((at) => at >= 0),
  ]);
  return new Map(places.filter(([, at]) => at.length > 0));
}

function spareColumns({ columns, fields, ignored }: Mapping): { at: number; name: string }[] {
  const used = new Set([...Object.values(fields).flat(), ...ignored]);
  return columns.flatMap((name, at) => (used.has(name) ? [] : [{ at, name }]));
}
