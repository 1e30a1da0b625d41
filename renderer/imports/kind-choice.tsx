import type { ReactElement } from 'react';
import { kindsIn } from '#core/events/vocabulary.ts';
import type { Mapping } from '#core/formats/mapping/mapping.ts';
import { inLanguages } from '#core/words/language.ts';
import { useLanguage } from '../state/language.ts';

const WORDS = inLanguages({
  en: { all: 'All events are of the kind' },
  zh: { all: '所有事件的类型为' },
});

/** The kind of all events of a table that has no column for it; nothing where it has one. */
export function KindChoice({
  mapping,
  onChange,
}: {
  mapping: Mapping;
  onChange: (mapping: Mapping) => void;
}): ReactElement | null {
  const language = useLanguage();
  if (mapping.fields.kind) return null;
  return (
    <label className="ct-import-choice">
      {WORDS[language].all}
      <select
        className="ct-field"
        value={mapping.kind ?? 'other'}
        onChange={({ currentTarget: { value } }) => onChange({ ...mapping, kind: value })}
      >
        {kindsIn(language).map(({ id, label }) => (
          <option key={id} value={id}>
            {label}
          </option>
        ))}
      </select>
    </label>
  );
}
