import { useId, useState } from 'react';
import {
  figureOptionsSchema,
  lengthLimits,
  type FigureOptions,
} from '#core/figure/figure-options.ts';
import { inUnit, toPx, type Unit } from '#core/figure/length.ts';
import { formatCount } from '#core/format-count.ts';
import { inLanguages } from '#core/words/language.ts';
import { useWords } from '../state/language.ts';
import '../ui/controls.css';
import { useDraft } from '../ui/use-draft.ts';

const WORDS = inLanguages({
  en: { auto: 'auto', limits: (min: string, max: string) => `${min} to ${max}` },
  zh: { auto: '自动', limits: (min, max) => `${min}至${max}` },
});

const REST_MS = 500;

type SizeName = 'widthPx' | 'heightPx';

/** A text that is no length that can be chosen, and what the field stood for. */
interface Refusal {
  text: string;
  unit: Unit;
  value: number | null;
}

/** A length of the picture, told in a unit; a blank height leaves it to the content. */
export function SizeField({
  label,
  field,
  unit,
  value,
  onChange,
}: {
  label: string;
  field: SizeName;
  unit: Unit;
  value: FigureOptions[SizeName];
  onChange: (value: FigureOptions[SizeName]) => void;
}) {
  const id = useId();
  const words = useWords(WORDS);
  const [refusal, setRefusal] = useState<Refusal | null>(null);
  // What was refused stands until the length changes in another way.
  const refused = refusal?.unit === unit && refusal.value === value ? refusal.text : null;
  const draft = useDraft(
    refused ?? (value === null ? '' : String(inUnit(value, unit))),
    (text) => {
      const typed = text.trim() === '' ? null : toPx(Number(text), unit);
      const size = figureOptionsSchema.shape[field].safeParse(typed);
      setRefusal(size.success ? null : { text, unit, value });
      if (size.success) onChange(size.data);
    },
    REST_MS,
  );
  return (
    <div className="ct-choice">
      <label htmlFor={id}>{label}</label>
      <input
        id={id}
        className="ct-field"
        inputMode="decimal"
        placeholder={field === 'heightPx' ? words.auto : undefined}
        value={draft.text}
        {...draft.composing}
        aria-invalid={refused !== null}
        aria-describedby={refused === null ? undefined : `${id}-error`}
        onChange={(event) => draft.type(event.currentTarget.value)}
        onBlur={draft.commit}
      />
      {refused !== null && (
        <p id={`${id}-error`} className="ct-field-error" role="alert">
          {limitsOf(field, unit, words.limits)}
        </p>
      )}
    </div>
  );
}

/** "300 to 8,000 px". */
function limitsOf(
  field: SizeName,
  unit: Unit,
  words: (min: string, max: string) => string,
): string {
  const { min, max } = lengthLimits(field, unit);
  return `${words(formatCount(min), formatCount(max))} ${unit}`;
}
