/** What there is to say about a kind of file that events are saved in. */
interface DataKind {
  /** As people write it. */
  name: string;
  /** Of its files, without the dot; it may have one inside. */
  ending: string;
  /** Whether it opens again. */
  isRead: boolean;
}

const KINDS = {
  csv: { name: 'CSV', ending: 'csv', isRead: true },
  xlsx: { name: 'Excel', ending: 'xlsx', isRead: true },
  json: { name: 'JSON', ending: 'json', isRead: true },
  ndjson: { name: 'NDJSON', ending: 'ndjson', isRead: true },
  icalendar: { name: 'iCalendar', ending: 'ics', isRead: true },
  timelinejs: { name: 'TimelineJS', ending: 'timeline.json', isRead: true },
  'json-ld': { name: 'JSON-LD', ending: 'jsonld', isRead: true },
  markdown: { name: 'Markdown', ending: 'md', isRead: false },
  html: { name: 'HTML', ending: 'html', isRead: false },
} as const satisfies Record<string, DataKind>;

/** A file format of saved events: a table, a data set of our own, what other programs read, or a report for people. */
export type DataFormat = keyof typeof KINDS;

/** All of them, in the order in which they are offered. */
export const DATA_FORMATS = Object.keys(KINDS) as [DataFormat, ...DataFormat[]];

/** Those that are offered beside a picture. */
export const PICTURE_DATA_FORMATS = ['csv', 'xlsx', 'json'] as const;

/** What there is to say about a format. */
export function dataKind(format: DataFormat): DataKind {
  return KINDS[format];
}

/** The format that the ending of a file name tells, whatever its case; null when it tells none. */
export function dataFormatOfName(name: string): DataFormat | null {
  const lower = name.toLowerCase();
  const fitting = DATA_FORMATS.filter((format) => lower.endsWith(`.${KINDS[format].ending}`));
  // "a.timeline.json" ends in ".json" too.
  return fitting.toSorted((a, b) => KINDS[b].ending.length - KINDS[a].ending.length)[0] ?? null;
}
