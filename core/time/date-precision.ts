/** How exactly a source states a date, from finest to coarsest. */
const DATE_PRECISIONS = ['day', 'month', 'season', 'year', 'decade', 'century'] as const;
export type DatePrecision = (typeof DATE_PRECISIONS)[number];

/** The coarsest of some precisions; a day when there are none. */
export function coarsest(precisions: DatePrecision[]): DatePrecision {
  const rank = Math.max(0, ...precisions.map((precision) => DATE_PRECISIONS.indexOf(precision)));
  return DATE_PRECISIONS[rank] ?? 'day';
}
