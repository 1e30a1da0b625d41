import { useId, type ReactElement } from 'react';
import type { Mapping } from '#core/formats/mapping/mapping.ts';
import { useDraft } from '../ui/use-draft.ts';

const REST_MS = 600;

/** The country or actor whose cooperation the table tells of: it is never a partner of its own. */
export function PerspectiveField({
  mapping,
  onChange,
}: {
  mapping: Mapping;
  onChange: (mapping: Mapping) => void;
}): ReactElement {
  const id = useId();
  const draft = useDraft(
    mapping.perspective ?? '',
    (text) => {
      const { perspective: _, ...others } = mapping;
      onChange(text.trim() === '' ? others : { ...others, perspective: text.trim() });
    },
    REST_MS,
  );
  return (
    <div className="ct-import-choice">
      <label htmlFor={id}>This is the cooperation of</label>
      <input
        id={id}
        className="ct-field"
        placeholder="no one side"
        value={draft.text}
        onChange={({ currentTarget: { value } }) => draft.type(value)}
        onBlur={draft.commit}
        onKeyDown={({ key }) => key === 'Enter' && draft.commit()}
      />
    </div>
  );
}
