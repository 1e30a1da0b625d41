import type { ReactElement } from 'react';
import type { ReadingFacts } from '#core/bridge/data-set-status.ts';
import { formatCount } from '#core/format-count.ts';
import { openDialog } from '../state/app-actions.ts';
import { summaryOf } from '../state/app-state.ts';
import { useApp } from '../state/store.ts';
import '../ui/controls.css';

/** How much of a file is not in, as a way to the list of its problems; nothing when there are none. */
export function ReadingWords(): ReactElement | null {
  const reading = useApp(({ status }) => summaryOf(status)?.reading);
  if (!reading || reading.problems === 0) return null;
  return (
    <button
      type="button"
      className="ct-text-button"
      onClick={() => openDialog({ name: 'problems' })}
    >
      {readingWords(reading)}
    </button>
  );
}

function readingWords({ leftOut, isCut, problems }: ReadingFacts): string {
  if (isCut) return 'The file was not read to its end';
  if (leftOut > 0)
    return `${formatCount(leftOut)} ${leftOut === 1 ? 'record is' : 'records are'} not in`;
  return `${formatCount(problems)} ${problems === 1 ? 'problem' : 'problems'} in the file`;
}
