import type { ForeignForm } from '#core/formats/foreign-forms.ts';
import { firstBytes } from './tables/decode-file.ts';
import { detectEncoding } from './tables/text-encoding.ts';

/** How a data set of ours is written: as one JSON document, or with a line for its head and one for each event. */
export type FileForm = 'json' | 'ndjson';

/** Any form of files that the app reads. */
export type AnyForm = FileForm | ForeignForm;

/** Endings that NDJSON files have. */
const NDJSON_ENDINGS = ['ndjson', 'jsonl'] as const;

/** Endings of text files that are tables where they begin like nothing else. */
const TABLE_ENDINGS = ['csv', 'tsv', 'tab', 'txt'] as const;

/** Enough for the head of any data set that is not made to be awkward. */
const SNIFFED_BYTES = 1024 * 1024;

/** What only slides of TimelineJS have, or our own writer puts beside them. */
const SLIDE = /"(?:start_date|headline|cooperation_timeline_undated)"\s*:/;

/** What a zip (XLSX) and a compound file (old Excel, or one with a password) begin with. */
const CONTAINERS = [
  [0x50, 0x4b, 0x03, 0x04],
  [0x50, 0x4b, 0x05, 0x06],
  [0xd0, 0xcf, 0x11, 0xe0],
];

/**
 * Tells the form of a file by what it begins with, whatever its name says, and by its ending where that says nothing. JSON
 * that is nothing else is taken for a data set, whose reader then says what is wrong with it.
 */
export async function formOf(path: string): Promise<AnyForm> {
  const ending = path.slice(path.lastIndexOf('.') + 1).toLowerCase();
  if (NDJSON_ENDINGS.some((known) => known === ending)) return 'ndjson';
  const bytes = await firstBytes(path, SNIFFED_BYTES);
  if (CONTAINERS.some((mark) => mark.every((byte, at) => bytes[at] === byte))) return 'xlsx';
  if (ending === 'xlsx' || ending === 'xlsm') return 'xlsx';
  const text = new TextDecoder(detectEncoding(bytes)).decode(bytes).trimStart();
  return formOfText(text, ending);
}

function formOfText(text: string, ending: string): AnyForm {
  if (isHeadLine(text)) return 'ndjson';
  if (/^BEGIN:V(?:CALENDAR|EVENT)/i.test(text) || ending === 'ics') return 'icalendar';
  if (text.startsWith('{') || text.startsWith('[')) return formOfJson(text, ending);
  if (text.startsWith('<') && (ending === 'html' || ending === 'htm')) return 'json-ld-page';
  return TABLE_ENDINGS.some((known) => known === ending) ? 'csv' : 'json';
}

/** Members near the start of a document tell what it is. */
function formOfJson(text: string, ending: string): AnyForm {
  if (/"format"\s*:\s*"cooperation-timeline"/.test(text)) return 'json';
  if (ending === 'jsonld' || /"@(?:context|graph|type)"\s*:/.test(text)) return 'json-ld';
  if (/^\[\s*\{/.test(text)) return 'json-table';
  if (/"(?:events|eras)"\s*:/.test(text) && SLIDE.test(text)) return 'timelinejs';
  return 'json';
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
