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
  'json-table': { name: 'JSON table', endings: ['json'], isTable: true },
} as const satisfies Record<string, ForeignKind>;

/** A form of files that others write. */
export type ForeignForm = keyof typeof KINDS;

export const FOREIGN_FORMS = Object.keys(KINDS) as [ForeignForm, ...ForeignForm[]];

/** What there is to say about a foreign form. */
export function foreignKind(form: ForeignForm): ForeignKind {
  return KINDS[form];
}
