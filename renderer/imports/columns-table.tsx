import type { ReactElement } from 'react';
import type { TableInspection } from '#core/formats/mapping/import-preview.ts';
import type { Mapping } from '#core/formats/mapping/mapping.ts';
import { useWords } from '../state/language.ts';
import { ROLE_GROUPS, roleOf, withRole, type ColumnRole } from './column-role.ts';
import { COLUMN_WORDS } from './column-words.ts';

/** Every column of a table with what stands in it and what it is taken for. */
export function ColumnsTable({
  columns,
  mapping,
  onChange,
}: {
  columns: TableInspection['columns'];
  mapping: Mapping;
  onChange: (mapping: Mapping) => void;
}): ReactElement {
  const words = useWords(COLUMN_WORDS);
  return (
    <table className="ct-columns">
      <caption>{words.caption}</caption>
      <thead>
        <tr>
          <th scope="col">{words.column}</th>
          <th scope="col">{words.example}</th>
          <th scope="col">{words.is}</th>
        </tr>
      </thead>
      <tbody>
        {columns.map(({ name, samples }) => (
          <tr key={name} data-role={roleOf(mapping, name)}>
            <th scope="row">{name}</th>
            <td title={samples.join('\n')}>{samples.join(' · ')}</td>
            <td>
              <RoleSelect
                column={name}
                role={roleOf(mapping, name)}
                onChange={(role) => onChange(withRole(mapping, name, role))}
              />
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}

function RoleSelect({
  column,
  role,
  onChange,
}: {
  column: string;
  role: ColumnRole;
  onChange: (role: ColumnRole) => void;
}): ReactElement {
  const words = useWords(COLUMN_WORDS);
  return (
    <select
      className="ct-field"
      aria-label={words.whatIs(column)}
      value={role}
      onChange={({ currentTarget: { value } }) => onChange(value as ColumnRole)}
    >
      {ROLE_GROUPS.map(({ group, roles }) => (
        <optgroup key={group} label={words.groups[group]}>
          {roles.map((value) => (
            <option key={value} value={value}>
              {words.roles[value]}
            </option>
          ))}
        </optgroup>
      ))}
    </select>
  );
}
