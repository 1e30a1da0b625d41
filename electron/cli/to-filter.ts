import { filterSchema } from '#core/query/filter-schema.ts';
import { dateRange, KEEP_ALL, type EventFilter, type Facet } from '#core/query/filter.ts';
import type { QueryIndex } from '#core/query/query-index.ts';
import { describeDateProblem } from '#core/time/describe-date-problem.ts';
import { parseEdtf } from '#core/time/edtf.ts';
import { UsageError } from './exit-codes.ts';
import { toFacetValues } from './facet-values.ts';
import type { FilterOptions } from './filter-options.ts';

/**
 * The dates and the search that the options ask for: what can be refused before the data set is read. Throws a
 * UsageError that names the option and what it accepts.
 */
export function toPlainFilter(options: FilterOptions): EventFilter {
  const filter: EventFilter = {
    ...KEEP_ALL,
    from: toBound('--from', options.from),
    to: toBound('--to', options.to),
    ...(options.certainly && { isDateCertain: true }),
    text: options.search ?? '',
  };
  const range = dateRange(filter);
  if (options.certainly && !range)
    throw new UsageError('--certainly: say with --from, --to or both what it is to lie in.');
  if (range && range.startMs >= range.endMs) throw new UsageError('--from lies after --to.');
  if (!filterSchema.safeParse(filter).success)
    throw new UsageError('--search: the text is too long.');
  return filter;
}

/** A plain filter with the values that the options name, which a data set has to know. Throws a UsageError. */
export function addFacetValues(
  filter: EventFilter,
  index: QueryIndex,
  options: FilterOptions,
): EventFilter {
  const values = (facet: Facet, option: keyof FilterOptions, args: string[] | undefined) =>
    args === undefined ? null : toFacetValues(index, facet, `--${option}`, args);
  return {
    ...filter,
    partners: values('partners', 'country', options.country),
    kinds: values('kinds', 'kind', options.kind),
    series: values('series', 'series', options.series),
    places: values('places', 'place', options.place),
    levels: values('levels', 'level', options.level),
    statuses: values('statuses', 'status', options.status),
    topics: values('topics', 'topic', options.topic),
  };
}

function toBound(option: string, text: string | undefined): string | null {
  if (text === undefined) return null;
  const date = parseEdtf(text);
  if (date.ok) return text;
  throw new UsageError(`${option}: "${text}" should be ${describeDateProblem(date.error, 'en')}.`);
}
