import { useState } from 'react';
import { figureOptionsSchema } from '#core/figure/figure-options.ts';
import { inLanguages } from '#core/words/language.ts';
import { useWords } from '../state/language.ts';
import '../ui/controls.css';

const WORDS = inLanguages({ en: { name: 'Day of making' }, zh: { name: '制作日期' } });

/**
 * The day on which a picture is made, as YYYY-MM-DD. A browser tells of a day that is not finished, or that no month has,
 * as of none; the last good one stays until the field is left, and then stands there again. Were it put back at once, the
 * rest of what is typed would end up in other parts of the date.
 */
export function DayField({ day, onChange }: { day: string; onChange: (day: string) => void }) {
  const words = useWords(WORDS);
  const [isUnfinished, setUnfinished] = useState(false);
  return (
    <input
      type="date"
      aria-label={words.name}
      className="ct-field"
      value={isUnfinished ? '' : day}
      max="9999-12-31"
      onChange={({ currentTarget: { value } }) => {
        const { data } = figureOptionsSchema.shape.madeOn.safeParse(value);
        setUnfinished(!data);
        if (data) onChange(data);
      }}
      onBlur={() => setUnfinished(false)}
    />
  );
}
