import type { RowRange } from '#core/table/table-requests.ts';

/** Chosen rows, as ranges in rising order of which none touches another: a million rows are one. */
export type RowRanges = readonly RowRange[];

/** Whether a row is chosen. */
export function hasRow(ranges: RowRanges, row: number): boolean {
  return ranges.some(({ from, to }) => from <= row && row < to);
}

/** How many rows are chosen. */
export function countRows(ranges: RowRanges): number {
  return ranges.reduce((sum, { from, to }) => sum + to - from, 0);
}

/** The rows from one to another, both included, in either order. */
export function rowsBetween(one: number, other: number): RowRange {
  return { from: Math.min(one, other), to: Math.max(one, other) + 1 };
}

/** The ranges without a row when it is chosen, else with it. */
export function toggleRow(ranges: RowRanges, row: number): RowRange[] {
  if (!hasRow(ranges, row)) return joined([...ranges, { from: row, to: row + 1 }]);
  return ranges.flatMap(({ from, to }) =>
    from <= row && row < to
      ? [
          { from, to: row },
          { from: row + 1, to },
        ].filter((part) => part.from < part.to)
      : [{ from, to }],
  );
}

function joined(ranges: RowRange[]): RowRange[] {
  const result: RowRange[] = [];
  for (const range of ranges.toSorted((a, b) => a.from - b.from)) {
    const last = result.at(-1);
    if (last && range.from <= last.to) last.to = Math.max(last.to, range.to);
    else result.push({ ...range });
  }
  return result;
}
