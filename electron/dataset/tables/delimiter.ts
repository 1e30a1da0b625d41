import { parse } from 'csv-parse/sync';

/** What tables part their cells with; the likeliest first. */
const DELIMITERS = [',', ';', '\t', '|'] as const;

/** Enough rows to see which sign parts them evenly. */
const ROWS = 50;

/**
 * What parts the cells of a table, by its first lines: the sign that gives most rows the same number of cells, and the most
 * of them. Excel's own first line "sep=;" decides; `ending` is that of the file name, where "tsv" speaks for tabs.
 */
export function detectDelimiter(text: string, ending: string): string {
  const said = /^sep=(.)\r?\n/.exec(text)?.[1];
  if (said !== undefined) return said;
  const scores = DELIMITERS.map((delimiter) => ({ delimiter, score: evenness(text, delimiter) }));
  const preferred = ending === 'tsv' || ending === 'tab' ? '\t' : ',';
  const best = Math.max(...scores.map(({ score }) => score));
  if (best <= 0) return preferred;
  const likely = scores.filter(({ score }) => score === best).map(({ delimiter }) => delimiter);
  return likely.find((delimiter) => delimiter === preferred) ?? likely[0] ?? preferred;
}

function evenness(text: string, delimiter: string): number {
  const counts = cellCounts(text, delimiter);
  if (counts.length === 0) return 0;
  const most = mode(counts);
  if (most < 2) return 0;
  const share = counts.filter((count) => count === most).length / counts.length;
  return share ** 2 * Math.min(most, 20);
}

/** How many cells each row has, up to where the text breaks off inside a quoted cell. */
function cellCounts(text: string, delimiter: string): number[] {
  const counts: number[] = [];
  try {
    parse(text, {
      delimiter,
      record_delimiter: ['\r\n', '\n', '\r'],
      relax_column_count: true,
      relax_quotes: true,
      skip_empty_lines: true,
      to: ROWS,
      on_record: (row: string[]) => {
        counts.push(row.length);
        return null;
      },
    });
  } catch {
    // A sample ends anywhere, and a quotation mark may have no partner: what came before tells enough.
  }
  return counts;
}

function mode(numbers: readonly number[]): number {
  const counts = new Map<number, number>();
  for (const number of numbers) counts.set(number, (counts.get(number) ?? 0) + 1);
  return [...counts].toSorted((a, b) => b[1] - a[1])[0]?.[0] ?? 0;
}
