/** What there is to say about a kind of file that events are saved in. */
interface DataKind {
  /** As people write it. */
  name: string;
  /** Of its files, without the dot. */
  ending: string;
}

const KINDS = {
  csv: { name: 'CSV', ending: 'csv' },
  json: { name: 'JSON', ending: 'json' },
  ndjson: { name: 'NDJSON', ending: 'ndjson' },
} as const satisfies Record<string, DataKind>;

/** A file format of saved events: a table, or a data set of our own. */
export type DataFormat = keyof typeof KINDS;

/** All of them, in the order in which they are offered. */
export const DATA_FORMATS = Object.keys(KINDS) as [DataFormat, ...DataFormat[]];

/** What there is to say about a format. */
export function dataKind(format: DataFormat): DataKind {
  return KINDS[format];
}

/** The format that the ending of a file name tells, whatever its case; null when it tells none. */
export function dataFormatOfName(name: string): DataFormat | null {
  const lower = name.toLowerCase();
  return DATA_FORMATS.find((format) => lower.endsWith(`.${KINDS[format].ending}`)) ?? null;
}
