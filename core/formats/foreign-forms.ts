/** What there is to say about a form of files that become data sets by being imported. */
interface ForeignKind {
  /** As people write it. */
  name: string;
  /** Of its files, without the dot; the usual one first. */
  endings: readonly [string, ...string[]];
  /** Whether a mapping says what its columns are. */
  isTable: boolean;
}

const KINDS = {
  csv: { name: 'CSV', endings: ['csv', 'tsv', 'tab', 'txt'], isTable: true },
  xlsx: { name: 'Excel', endings: ['xlsx', 'xlsm'], isTable: true },
  'json-table': { name: 'JSON table', endings: ['json'], isTable: true },
  icalendar: { name: 'iCalendar', endings: ['ics', 'ical', 'ifb'], isTable: false },
  timelinejs: { name: 'TimelineJS', endings: ['json'], isTable: false },
  'json-ld': { name: 'schema.org events', endings: ['jsonld', 'json'], isTable: false },
  'json-ld-page': { name: 'page with schema.org events', endings: ['html', 'htm'], isTable: false },
} as const satisfies Record<string, ForeignKind>;

/** A form of files that others write. */
export type ForeignForm = keyof typeof KINDS;

export const FOREIGN_FORMS = Object.keys(KINDS) as [ForeignForm, ...ForeignForm[]];

/** A form whose files are tables. */
export type TableForm = {
  [F in ForeignForm]: (typeof KINDS)[F]['isTable'] extends true ? F : never;
}[ForeignForm];

/** What there is to say about a foreign form. */
export function foreignKind(form: ForeignForm): ForeignKind {
  return KINDS[form];
}

/** Whether a mapping says what the columns of such a file are. */
export function isTableForm(form: ForeignForm): form is TableForm {
  return KINDS[form].isTable;
}
