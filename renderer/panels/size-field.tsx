import { useId, useState } from 'react';
import {
  FIGURE_LIMITS,
  figureOptionsSchema,
  type FigureOptions,
} from '#core/figure/figure-options.ts';
import { formatCount } from '#core/format-count.ts';
import '../ui/controls.css';
import { useDraft } from '../ui/use-draft.ts';

const REST_MS = 500;

type SizeName = 'widthPx' | 'heightPx';

/** A length of the picture in CSS pixels; a blank height leaves it to the content. */
export function SizeField({
  label,
  field,
  value,
  onChange,
}: {
  label: string;
  field: SizeName;
  value: FigureOptions[SizeName];
  onChange: (value: FigureOptions[SizeName]) => void;
}) {
  const id = useId();
  const [refused, setRefused] = useState<string | null>(null);
  const draft = useDraft(
    refused ?? value?.toString() ?? '',
    (text) => {
      const typed = text.trim() === '' ? null : Number(text);
      const size = figureOptionsSchema.shape[field].safeParse(typed);
      setRefused(size.success ? null : text);
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
        inputMode="numeric"
        placeholder={field === 'heightPx' ? 'auto' : undefined}
        value={draft.text}
        aria-invalid={refused !== null}
        aria-describedby={refused === null ? undefined : `${id}-error`}
        onChange={(event) => draft.type(event.currentTarget.value)}
        onBlur={draft.commit}
      />
      {refused !== null && (
        <p id={`${id}-error`} className="ct-field-error" role="alert">
          {limitsOf(field)}
        </p>
      )}
    </div>
  );
}

/** "480 to 8,000 px". */
function limitsOf(field: SizeName): string {
  const { min, max } = FIGURE_LIMITS[field];
  return `${formatCount(min)} to ${formatCount(max)} px`;
}
