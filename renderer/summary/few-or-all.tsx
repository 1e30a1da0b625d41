import { useState, type ReactElement } from 'react';
import { useWords } from '../state/language.ts';
import { SUMMARY_WORDS } from './summary-words.ts';

/** A list is first cut to so many. */
const FEW = 10;

/** The first of some things, or all of them once they are asked for, with the button that asks. */
export function useFewOrAll<T>(all: readonly T[]): {
  listed: readonly T[];
  more: ReactElement | null;
} {
  const words = useWords(SUMMARY_WORDS);
  const [isWhole, setIsWhole] = useState(false);
  // One more takes no more room than the button.
  const isCut = !isWhole && all.length > FEW + 1;
  return {
    listed: isCut ? all.slice(0, FEW) : all,
    more: isCut ? (
      <button type="button" className="ct-text-button" onClick={() => setIsWhole(true)}>
        {words.all(all.length)}
      </button>
    ) : null,
  };
}

/** Says how many more there are than are listed at all. */
export function NotListed({ count }: { count: number }): ReactElement | null {
  const words = useWords(SUMMARY_WORDS);
  return count > 0 ? <p className="ct-note">{words.more(count)}</p> : null;
}
