import { useId, type ReactElement } from 'react';
import type { Mapping } from '#core/formats/mapping/mapping.ts';
import { inLanguages } from '#core/words/language.ts';
import { useWords } from '../state/language.ts';
import { useDraft } from '../ui/use-draft.ts';

const REST_MS = 600;

const WORDS = inLanguages({
  en: { label: 'This is the cooperation of', none: 'no one side' },
  zh: { label: '这是以下一方的合作', none: '不指定' },
});

/** The country or actor whose cooperation the table tells of: it is never a partner of its own. */
export function PerspectiveField({
  mapping,
  onChange,
}: {
  mapping: Mapping;
  onChange: (mapping: Mapping) => void;
}): ReactElement {
  const id = useId();
  const words = useWords(WORDS);
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
      <label htmlFor={id}>{words.label}</label>
      <input
        id={id}
        className="ct-field"
        placeholder={words.none}
        value={draft.text}
        {...draft.composing}
        onChange={({ currentTarget: { value } }) => draft.type(value)}
        onBlur={draft.commit}
        onKeyDown={({ key, nativeEvent }) =>
          key === 'Enter' && !nativeEvent.isComposing && draft.commit()
        }
      />
    </div>
  );
}
