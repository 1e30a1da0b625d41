import type { MappedField, Mapping } from '#core/formats/mapping/mapping.ts';

/** What a column can be said to be: a field, both a partner and the place, kept beside the event, or dropped. */
export type ColumnRole = MappedField | 'partners-and-country' | 'extra' | 'ignored';

/** The roles in the order in which they are offered, by what they are about. */
export const ROLE_GROUPS: readonly { label: string; roles: readonly [ColumnRole, string][] }[] = [
  {
    label: 'What',
    roles: [
      ['title', 'Title'],
      ['kind', 'Kind'],
      ['series', 'Series'],
      ['edition', 'Edition'],
      ['topics', 'Topics'],
      ['summary', 'Summary'],
      ['status', 'Status'],
      ['level', 'Level'],
      ['background', 'Background (yes or no)'],
    ],
  },
  {
    label: 'When',
    roles: [
      ['date', 'Date'],
      ['start', 'First day'],
      ['end', 'Last day'],
    ],
  },
  {
    label: 'Who and where',
    roles: [
      ['partners', 'Partners'],
      ['partners-and-country', 'Partner and place'],
      ['participants', 'Participants'],
      ['organisers', 'Organisers'],
      ['venue', 'Place'],
      ['city', 'City'],
      ['country', 'Country of the place'],
    ],
  },
  {
    label: 'Source',
    roles: [
      ['publisher', 'Publisher'],
      ['sourceTitle', 'Title of the source'],
      ['published', 'Day of publication'],
      ['link', 'Link'],
      ['id', 'Id'],
    ],
  },
  {
    label: 'In Chinese',
    roles: [
      ['titleZh', 'Chinese title'],
      ['summaryZh', 'Chinese summary'],
    ],
  },
  {
    label: 'Nothing of these',
    roles: [
      ['extra', 'Keep as it is'],
      ['ignored', 'Leave out'],
    ],
  },
];

/** Fields that several columns can share. */
const SHARED: ReadonlySet<MappedField> = new Set([
  'partners',
  'topics',
  'participants',
  'organisers',
]);

/** What a column is by a mapping. */
export function roleOf({ fields, ignored }: Mapping, column: string): ColumnRole {
  const own = (Object.keys(fields) as MappedField[]).filter((field) =>
    fields[field]?.includes(column),
  );
  if (own.includes('partners') && own.includes('country')) return 'partners-and-country';
  return own[0] ?? (ignored.includes(column) ? 'ignored' : 'extra');
}

/** The mapping in which a column is something else; where only one column can be that, it takes its place. */
export function withRole(mapping: Mapping, column: string, role: ColumnRole): Mapping {
  const fields: Mapping['fields'] = {};
  for (const field of Object.keys(mapping.fields) as MappedField[]) {
    const others = (mapping.fields[field] ?? []).filter((name) => name !== column);
    if (others.length > 0) fields[field] = others;
  }
  for (const field of fieldsOf(role)) {
    const others = SHARED.has(field) ? (fields[field] ?? []) : [];
    fields[field] = [...others, column];
  }
  const others = mapping.ignored.filter((name) => name !== column);
  return { ...mapping, fields, ignored: role === 'ignored' ? [...others, column] : others };
}

function fieldsOf(role: ColumnRole): MappedField[] {
  if (role === 'extra' || role === 'ignored') return [];
  return role === 'partners-and-country' ? ['partners', 'country'] : [role];
}
