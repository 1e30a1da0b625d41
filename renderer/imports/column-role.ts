import type { MappedField, Mapping } from '#core/formats/mapping/mapping.ts';

/** What a column can be said to be: a field, both a partner and the place, kept beside the event, or dropped. */
export type ColumnRole = MappedField | 'partners-and-country' | 'extra' | 'ignored';

/** A role that is offered; what our own tables have no column for is taken by its name alone. */
export type OfferedRole = Exclude<ColumnRole, 'more'>;

/** What roles are about. */
export type RoleGroup = 'what' | 'when' | 'who' | 'source' | 'chinese' | 'none';

/** The roles in the order in which they are offered, by what they are about. */
export const ROLE_GROUPS: readonly { group: RoleGroup; roles: readonly OfferedRole[] }[] = [
  {
    group: 'what',
    roles: [
      'title',
      'kind',
      'series',
      'edition',
      'topics',
      'summary',
      'status',
      'level',
      'background',
    ],
  },
  { group: 'when', roles: ['date', 'start', 'end'] },
  {
    group: 'who',
    roles: [
      'partners',
      'partners-and-country',
      'participants',
      'organisers',
      'venue',
      'city',
      'country',
    ],
  },
  { group: 'source', roles: ['publisher', 'sourceTitle', 'published', 'link', 'id'] },
  { group: 'chinese', roles: ['titleZh', 'summaryZh'] },
  { group: 'none', roles: ['extra', 'ignored'] },
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
