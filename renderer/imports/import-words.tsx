import type { ReactElement } from 'react';
import { formatCount } from '#core/format-count.ts';
import { openDialog } from '../state/app-actions.ts';
import { summaryOf } from '../state/app-state.ts';
import { useApp } from '../state/store.ts';
import '../ui/controls.css';

/** How much of a file of others is not in, as a way to the list of its problems; nothing when there are none. */
export function ImportWords(): ReactElement | null {
  const imported = useApp(({ status }) => summaryOf(status)?.imported);
  if (!imported || imported.problems === 0) return null;
  const { leftOut, problems } = imported;
  const words =
    leftOut > 0
      ? `${formatCount(leftOut)} ${leftOut === 1 ? 'record is' : 'records are'} not in`
      : `${formatCount(problems)} ${problems === 1 ? 'problem' : 'problems'} in the file`;
  return (
    <button
      type="button"
      className="ct-text-button"
      onClick={() => openDialog({ name: 'problems' })}
    >
      {words}
    </button>
  );
}
