import type { YearBar } from './summary.ts';

/** A bar of years, or a stretch of them without events. */
export type YearRow = { bar: YearBar } | { emptyFrom: string; emptyTo: string };

/** Bars of years with those that stand for no event gathered, so that the others stand close together. */
export function toYearRows(years: readonly YearBar[]): YearRow[] {
  const rows: YearRow[] = [];
  for (const bar of years) {
    const before = rows.at(-1);
    if (bar.count > 0) rows.push({ bar });
    else if (before && 'emptyTo' in before) before.emptyTo = bar.to;
    else rows.push({ emptyFrom: bar.from, emptyTo: bar.to });
  }
  return rows;
}
