import type { ReactElement } from 'react';
import type { TableInspection } from '#core/formats/mapping/import-preview.ts';
import type { Mapping } from '#core/formats/mapping/mapping.ts';
import { ROLE_GROUPS, roleOf, withRole, type ColumnRole } from './column-role.ts';

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
  return (
    <table className="ct-columns">
      <caption>What the columns are</caption>
      <thead>
        <tr>
          <th scope="col">Column</th>
          <th scope="col">For example</th>
          <th scope="col">Is</th>
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
  return (
    <select
      className="ct-field"
      aria-label={`What “${column}” is`}
      value={role}
      onChange={({ currentTarget: { value } }) => onChange(value as ColumnRole)}
    >
      {ROLE_GROUPS.map(({ label, roles }) => (
        <optgroup key={label} label={label}>
          {roles.map(([value, words]) => (
            <option key={value} value={value}>
              {words}
            </option>
          ))}
        </optgroup>
      ))}
    </select>
  );
}
