import type { ReactElement } from 'react';
import { DEFAULT_KINDS } from '#core/events/vocabulary.ts';
import type { Mapping } from '#core/formats/mapping/mapping.ts';

/** The kind of all events of a table that has no column for it; nothing where it has one. */
export function KindChoice({
  mapping,
  onChange,
}: {
  mapping: Mapping;
  onChange: (mapping: Mapping) => void;
}): ReactElement | null {
  if (mapping.fields.kind) return null;
  return (
    <label className="ct-import-choice">
      All events are of the kind
      <select
        className="ct-field"
        value={mapping.kind ?? 'other'}
        onChange={({ currentTarget: { value } }) => onChange({ ...mapping, kind: value })}
      >
        {DEFAULT_KINDS.map(({ id, label }) => (
          <option key={id} value={id}>
            {label}
          </option>
        ))}
      </select>
    </label>
  );
}
