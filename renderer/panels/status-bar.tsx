import { formatWindow } from '#core/time/format-date.ts';
import { useApp } from '../state/store.ts';
import { restWords, shownWords } from './count-words.ts';
import { UndatedList } from './undated-list.tsx';
import './status-bar.css';

/** How much is shown and where the rest is; the numbers always add up. At the right the window, in words. */
export function StatusBar() {
  const counts = useApp((state) => state.slice?.counts);
  const window = useApp((state) => state.view?.window);
  return (
    <footer className="ct-status-bar">
      <output className="ct-status-counts">
        {counts && (
          <>
            <strong>{shownWords(counts)}</strong>
            {counts.undated > 0 && <UndatedList />}
            {restWords(counts).map((words) => (
              <span key={words}>{words}</span>
            ))}
          </>
        )}
      </output>
      {window && <span className="ct-status-window">{formatWindow(window)}</span>}
    </footer>
  );
}
