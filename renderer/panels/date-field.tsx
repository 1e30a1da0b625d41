import { useId, useState } from 'react';
import type { Language } from '#core/words/language.ts';
import { useLanguage } from '../state/language.ts';
import { useApp } from '../state/store.ts';
import { setFilter } from '../state/view-actions.ts';
import { useDraft } from '../ui/use-draft.ts';
import { isUnfinished, parseBound, rangeProblem } from './date-bound.ts';

/** Long enough to type on: "2016" is a bound already when "2016-05" is meant. */
const REST_MS = 700;

/** A text that is no date, and the range that holds meanwhile. */
interface Refused {
  text: string;
  from: string | null;
  to: string | null;
}

/**
 * One bound of the date range. What cannot be read stays in the field, with a sentence that says why; what is not typed
 * to its end is not judged before the field is left.
 */
export function DateField({ bound, label }: { bound: 'from' | 'to'; label: string }) {
  const language = useLanguage();
  const from = useApp((state) => state.view?.filter.from ?? null);
  const to = useApp((state) => state.view?.filter.to ?? null);
  const value = bound === 'from' ? from : to;
  const [last, setRefused] = useState<Refused | null>(null);
  const refused = last && !isOutdated(last, bound, { from, to }) ? last : null;
  const id = useId();
  const draft = useDraft(
    refused?.text ?? value ?? '',
    (text) => {
      const parsed = parseBound(text, language);
      setRefused(parsed.ok ? null : { text, from, to });
      if (parsed.ok) setFilter({ [bound]: parsed.value });
    },
    REST_MS,
    isUnfinished,
  );
  // What is typed over a refused text is not refused yet.
  const refusal = refused?.text === draft.text ? boundProblem(refused.text, language) : null;
  const error = refusal ?? (bound === 'to' ? rangeProblem(from, to, language) : null);
  return (
    <div className="ct-date-field">
      <label htmlFor={id}>{label}</label>
      <input
        id={id}
        className="ct-field"
        inputMode="numeric"
        placeholder={bound === 'from' ? '2016-05' : '2018'}
        autoComplete="off"
        spellCheck={false}
        value={draft.text}
        {...draft.composing}
        aria-invalid={error !== null}
        aria-describedby={error === null ? undefined : `${id}-error`}
        onChange={(event) => draft.type(event.currentTarget.value)}
        onBlur={draft.commit}
        onKeyDown={(event) =>
          event.key === 'Enter' && !event.nativeEvent.isComposing && draft.commit()
        }
      />
      {error !== null && (
        <p id={`${id}-error`} className="ct-field-error" role="alert">
          {error}
        </p>
      )}
    </div>
  );
}

/** Why a text is no bound; null when it is one. */
function boundProblem(text: string, language: Language): string | null {
  const parsed = parseBound(text, language);
  return parsed.ok ? null : parsed.error;
}

/** A refused text is forgotten once its bound is set from elsewhere, or the whole range is cleared. */
function isOutdated(
  refused: Refused,
  bound: 'from' | 'to',
  range: Pick<Refused, 'from' | 'to'>,
): boolean {
  const wasSet = refused.from !== null || refused.to !== null;
  const isCleared = range.from === null && range.to === null;
  return refused[bound] !== range[bound] || (wasSet && isCleared);
}
