import { partnerName, type DataSet } from '../events/data-set.ts';
import { OPEN_START, UNDATED } from '../events/day-range.ts';
import type { EventColumns } from '../events/event-columns.ts';
import { NONE, valuesOf, type ValueColumn } from '../events/value-column.ts';
import type { NamedPartner } from '../query/event-detail.ts';
import { eventLinkAt } from '../query/event-link.ts';
import type { EventFilter } from '../query/filter.ts';
import type { QueryIndex } from '../query/query-index.ts';
import { rememberLast } from '../query/remember-last.ts';
import { selectEvents } from '../query/select-events.ts';
import { seriesFacts } from '../query/series-facts.ts';
import { inSeriesOrder, rowsByValue } from '../query/series-order.ts';
import { edtfYear, yearFinder } from '../time/years.ts';
import { compareNames } from '../words/language.ts';
import { findHeld } from './count-values.ts';
import type { EditionMark, PartnerEntry, SeriesEntry, SeriesOverview } from './series-overview.ts';

/** Most that is listed of each: every event that is named is read. */
const MOST_SERIES = 60;
const MOST_PARTNERS = 300;
const MOST_EDITIONS = 16;
/** Names beside a series or a partner. */
const MOST_NAMES = 6;

/**
 * The series and the partners of what a filter keeps. Treat the answer as read-only: the last one is given again.
 */
export const toSeriesOverview: (index: QueryIndex, filter: EventFilter) => SeriesOverview =
  rememberLast(listAll);

function listAll(index: QueryIndex, filter: EventFilter): SeriesOverview {
  const { attributes } = index.columns;
  const whole = wholeOf(index);
  const { kept } = selectEvents(index, filter);
  const keptSeries = valuesOf(attributes.series, [kept]);
  const found = whole.series.filter(({ id }) => keptSeries.has(id));
  const partners = listPartners(index, whole, valuesOf(attributes.partners, [kept]));
  return {
    series: found.slice(0, MOST_SERIES).map((one) => entryOf(index, whole, one)),
    moreSeries: Math.max(0, found.length - MOST_SERIES),
    partners: partners.slice(0, MOST_PARTNERS).map(({ row, ...partner }) => ({
      ...partner,
      last: row < 0 ? null : eventLinkAt(index, row),
    })),
    morePartners: Math.max(0, partners.length - MOST_PARTNERS),
  };
}

/** A series with its rows, in time order, and its partners. */
interface WholeSeries {
  id: string;
  rows: Int32Array;
  partners: ReadonlySet<string>;
}

/** What no filter changes. */
interface Whole {
  /** Those with the most events first. */
  series: WholeSeries[];
  /** The last row that was held with each partner, by its code; -1 for none. */
  lastHeld: Int32Array;
  /** What has been told before, by the id of the series. */
  entries: Map<string, SeriesEntry>;
}

/** Going through a large data set takes a moment, so this is kept while its index is. */
const remembered = new WeakMap<QueryIndex, Whole>();

function wholeOf(index: QueryIndex): Whole {
  const whole = remembered.get(index) ?? gatherWhole(index);
  remembered.set(index, whole);
  return whole;
}

function gatherWhole({ columns, dataSet }: QueryIndex): Whole {
  const { series, partners } = columns.attributes;
  const rows = rowsByValue(series);
  const found = series.values
    .map((id, code) => ({ id, rows: rows[code] ?? new Int32Array() }))
    .filter((one) => one.id !== NONE)
    .toSorted((a, b) => b.rows.length - a.rows.length || compareTitles(dataSet, a.id, b.id));
  return {
    series: found.map((one) => ({ ...one, partners: codesOf(partners, one.rows) })),
    lastHeld: findHeld(columns, countedRows(columns)).last,
    entries: new Map(),
  };
}

function entryOf(index: QueryIndex, { entries }: Whole, series: WholeSeries): SeriesEntry {
  const entry = entries.get(series.id) ?? toEntry(index, series);
  entries.set(series.id, entry);
  return entry;
}

function toEntry(index: QueryIndex, { id, rows, partners }: WholeSeries): SeriesEntry {
  const { columns, dataSet } = index;
  const facts = seriesFacts(columns, rows);
  const ordered = inSeriesOrder(columns, rows);
  const codes = [...partners];
  return {
    id,
    title: titleOf(dataSet, id),
    partners: codes.slice(0, MOST_NAMES).map((code) => named(dataSet, code)),
    morePartners: Math.max(0, codes.length - MOST_NAMES),
    facts,
    planned: facts.plannedRow === null ? null : eventLinkAt(index, facts.plannedRow),
    editions: Array.from(ordered.subarray(-MOST_EDITIONS), (row) => toMark(index, row)),
    earlier: Math.max(0, rows.length - MOST_EDITIONS),
  };
}

function toMark(index: QueryIndex, row: number): EditionMark {
  const { edition, startDay, attributes } = index.columns;
  const { values, starts, codes } = attributes.statuses;
  const start = startDay[row] ?? UNDATED;
  const hasYear = start > OPEN_START && start < UNDATED;
  return {
    ...eventLinkAt(index, row),
    number: edition[row] || null,
    year: hasYear ? edtfYear(yearFinder()(start)) : null,
    isHeld: values[codes[starts[row] ?? 0] ?? 0] === 'held',
  };
}

function listPartners(
  { columns, dataSet }: QueryIndex,
  { series, lastHeld }: Whole,
  kept: ReadonlySet<string>,
): (Omit<PartnerEntry, 'last'> & { row: number })[] {
  return columns.attributes.partners.values
    .map((code, at) => ({ ...named(dataSet, code), row: lastHeld[at] ?? -1 }))
    .filter(({ code }) => code !== NONE && kept.has(code))
    .map((partner) => {
      const own = series.filter(({ partners }) => partners.has(partner.code));
      const titles = own.slice(0, MOST_NAMES).map(({ id }) => titleOf(dataSet, id));
      return { ...partner, series: titles, moreSeries: own.length - titles.length };
    })
    .toSorted((a, b) => compareNames(dataSet.language)(a.name, b.name));
}

/** All rows but those of background events. */
function countedRows({ size, background }: EventColumns): Int32Array {
  const rows = new Int32Array(size);
  let count = 0;
  for (let row = 0; row < size; row += 1) {
    rows[count] = row;
    count += 1 - (background[row] ?? 0);
  }
  return rows.subarray(0, count);
}

function codesOf(partners: ValueColumn, rows: Int32Array): Set<string> {
  const codes = valuesOf(partners, [rows]);
  codes.delete(NONE);
  return codes;
}

function named(dataSet: DataSet, code: string): NamedPartner {
  return { code, name: partnerName(dataSet, code) };
}

function titleOf(dataSet: DataSet, id: string): string {
  return dataSet.series.get(id)?.title ?? id;
}

function compareTitles(dataSet: DataSet, one: string, other: string): number {
  return compareNames(dataSet.language)(titleOf(dataSet, one), titleOf(dataSet, other));
}
