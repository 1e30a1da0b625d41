import type { ForeignForm } from '#core/formats/foreign-forms.ts';
import { firstBytes } from './tables/decode-file.ts';

/** How a data set of ours is written: as one JSON document, or with a line for its head and one for each event. */
export type FileForm = 'json' | 'ndjson';

/** Any form of files that the app reads. */
export type AnyForm = FileForm | ForeignForm;

/** Endings that NDJSON files have. */
const NDJSON_ENDINGS = ['ndjson', 'jsonl'] as const;

/** Endings of text files that are tables whatever they begin with. */
const TABLE_ENDINGS = ['csv', 'tsv', 'tab', 'txt'] as const;

/** Enough for the head of any data set that is not made to be awkward. */
const SNIFFED_BYTES = 1024 * 1024;

/**
 * Tells the form of a file by its ending, else by what it begins with. JSON that is no list of objects is taken for a data
 * set, whose reader then says what is wrong with it.
 */
export async function formOf(path: string): Promise<AnyForm> {
  const ending = path.slice(path.lastIndexOf('.') + 1).toLowerCase();
  if (NDJSON_ENDINGS.some((known) => known === ending)) return 'ndjson';
  const bytes = await firstBytes(path, SNIFFED_BYTES);
  const text = new TextDecoder().decode(bytes).trimStart();
  if (isHeadLine(text)) return 'ndjson';
  if (/^\[\s*\{/.test(text)) return 'json-table';
  if (TABLE_ENDINGS.some((known) => known === ending) && !isDataSet(text)) return 'csv';
  return 'json';
}

/** Whether JSON says early that it is a data set of ours. */
function isDataSet(text: string): boolean {
  return /^\{[^{]*"format"\s*:\s*"cooperation-timeline"/.test(text);
}

/** A first line that is JSON by itself, without events in it, and something after it make NDJSON. */
function isHeadLine(text: string): boolean {
  const feed = text.indexOf('\n');
  if (feed < 0 || text.slice(feed).trim() === '') return false;
  try {
    const head: unknown = JSON.parse(text.slice(0, feed));
    return typeof head === 'object' && head !== null && 'format' in head && !('events' in head);
  } catch {
    return false;
  }
}
