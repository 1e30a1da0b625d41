import type { EventLink } from '../query/event-link.ts';
import { eventOf } from '../events/event-store.ts';
import type { QueryIndex } from '../query/query-index.ts';
import { inLanguages } from '../words/language.ts';
import type { Summary } from './summary.ts';

/** A cell of a table. */
type Cell = string | number;

/** The columns of a summary as a table; the dates are EDTF. */
const COLUMNS = [
  'what',
  'value',
  'name',
  'events',
  'first_date',
  'first_event',
  'last_date',
  'last_event',
];

const NAMES = inLanguages({
  en: { total: 'All events', undated: 'No date known' },
  zh: { total: '全部事件', undated: '日期不详' },
});

/**
 * A summary as a table, with names in the language of the index: a line for each bar, those of years first and those of
 * the places' countries last, after a line with the total and one with the undated.
 */
export function summaryRows(index: QueryIndex, summary: Summary): Cell[][] {
  const names = NAMES[index.dataSet.language];
  const { total, undated, years, partners, kinds, places, countries } = summary;
  return [
    COLUMNS,
    toRow('total', '', names.total, total),
    toRow('undated', '', names.undated, undated),
    ...years.map(({ from, to, label, count }) =>
      toRow('years', from === to ? from : `${from}/${to}`, label, count),
    ),
    ...partners.bars.map(({ value, label, count, first, last }) =>
      toRow('partner', value, label, count, [
        ...eventCells(index, first),
        ...eventCells(index, last),
      ]),
    ),
    ...kinds.bars.map(({ value, label, count }) => toRow('kind', value, label, count)),
    ...places.bars.map(({ label, count }) => toRow('place', '', label, count)),
    ...countries.bars.map(({ value, label, count }) => toRow('country', value, label, count)),
  ];
}

/** A line: what kind of bar it is, what it stands for, how many events, and what else is known. */
function toRow(...[what, value, name, events, more = ['', '', '', '']]: RowParts): Cell[] {
  return [what, value, name, events, ...more];
}

type RowParts = [what: string, value: string, name: string, events: number, more?: Cell[]];

function eventCells({ events }: QueryIndex, link: EventLink | null): Cell[] {
  if (!link) return ['', ''];
  return [eventOf(events, link.id)?.event.date ?? '', link.title];
}
