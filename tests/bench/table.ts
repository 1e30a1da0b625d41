/** Lays out cells in columns: the first to the left, all others to the right. The first row is the heading. */
export function formatTable(rows: readonly (readonly string[])[]): string {
  const widths = (rows[0] ?? []).map((_, column) =>
    Math.max(...rows.map((row) => (row[column] ?? '').length)),
  );
  const lines = rows.map((row) =>
    widths
      .map((width, column) => {
        const cell = row[column] ?? '';
        return column === 0 ? cell.padEnd(width) : cell.padStart(width);
      })
      .join('  ')
      .trimEnd(),
  );
  const rule = widths.map((width) => '-'.repeat(width)).join('  ');
  return [lines[0] ?? '', rule, ...lines.slice(1)].join('\n');
}

/** A figure with as many digits as say something: "0.93", "12.4", "187"; a dash for one that is missing. */
export function formatFigure(figure: number): string {
  if (!Number.isFinite(figure)) return '-';
  return figure.toFixed(figure < 10 ? 2 : figure < 100 ? 1 : 0);
}

/** "100", "1k", "10k", "1M". */
export function formatSize(events: number): string {
  if (events % 1_000_000 === 0) return `${events / 1_000_000}M`;
  return events % 1000 === 0 ? `${events / 1000}k` : String(events);
}
