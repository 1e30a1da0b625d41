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
  const { columns, dataSet } = index;
  const { kept } = selectEvents(index, filter);
  const { series, partners } = columns.attributes;
  const keptSeries = valuesOf(series, [kept]);
  const rows = rowsByValue(series);
  const found = series.values
    .map((id, code) => ({ id, rows: rows[code] ?? new Int32Array() }))
    .filter(({ id }) => id !== NONE && keptSeries.has(id))
    .toSorted((a, b) => b.rows.length - a.rows.length || compareTitles(dataSet, a.id, b.id));
  const people = found.map(({ id, rows: own }) => ({ id, codes: codesOf(partners, own) }));
  const listed = listPartners(index, valuesOf(partners, [kept]), people);
  return {
    series: found.slice(0, MOST_SERIES).map((one) => toEntry(index, one)),
    moreSeries: Math.max(0, found.length - MOST_SERIES),
    partners: listed.slice(0, MOST_PARTNERS).map(({ row, ...partner }) => ({
      ...partner,
      last: row < 0 ? null : eventLinkAt(index, row),
    })),
    morePartners: Math.max(0, listed.length - MOST_PARTNERS),
  };
}

function toEntry(index: QueryIndex, { id, rows }: { id: string; rows: Int32Array }): SeriesEntry {
  const { columns, dataSet } = index;
  const facts = seriesFacts(columns, rows);
  const ordered = inSeriesOrder(columns, rows);
  const codes = [...codesOf(columns.attributes.partners, rows)];
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
  kept: ReadonlySet<string>,
  people: readonly { id: string; codes: ReadonlySet<string> }[],
): (Omit<PartnerEntry, 'last'> & { row: number })[] {
  const { last } = findHeld(columns, countedRows(columns));
  return columns.attributes.partners.values
    .map((code, at) => ({ ...named(dataSet, code), row: last[at] ?? -1 }))
    .filter(({ code }) => code !== NONE && kept.has(code))
    .map((partner) => {
      const own = people.filter(({ codes }) => codes.has(partner.code));
      const series = own.slice(0, MOST_NAMES).map(({ id }) => titleOf(dataSet, id));
      return { ...partner, series, moreSeries: own.length - series.length };
    })
    .toSorted((a, b) => a.name.localeCompare(b.name, 'en'));
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
  return titleOf(dataSet, one).localeCompare(titleOf(dataSet, other), 'en');
}
