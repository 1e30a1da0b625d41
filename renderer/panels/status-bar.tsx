import { ReadingWords } from '../imports/reading-words.tsx';
import { formatWindow } from '#core/time/format-date.ts';
import { useLanguage } from '../state/language.ts';
import { useApp } from '../state/store.ts';
import { ChangesButton } from './changes-button.tsx';
import { lateWords, restWords, shownWords } from './count-words.ts';
import { SearchShare } from './search-share.tsx';
import { UndatedList } from './undated-list.tsx';
import './status-bar.css';

/** How much is shown and where the rest is; the numbers always add up. At the right the window, in words. */
export function StatusBar() {
  const window = useApp((state) => state.view?.window);
  const language = useLanguage();
  return (
    <footer className="ct-status-bar">
      <output className="ct-status-counts">
        <Counts />
      </output>
      {window && <span className="ct-status-window">{formatWindow(window, language)}</span>}
    </footer>
  );
}

/** Counts of before are not shown as if they belonged to what has been asked for since. */
function Counts() {
  const language = useLanguage();
  const counts = useApp((state) => state.slice?.counts);
  const late = useApp((state) => (state.isAnswerLate ? lateWords(state, language) : null));
  if (late !== null) {
    return (
      <>
        <strong>{late}</strong>
        <SearchShare />
      </>
    );
  }
  if (!counts) return null;
  return (
    <>
      <strong>{shownWords(counts, language)}</strong>
      {counts.undated > 0 && <UndatedList />}
      <ReadingWords />
      <ChangesButton />
      {restWords(counts, language).map((words) => (
        <span key={words}>{words}</span>
      ))}
    </>
  );
}
