import type { ReactElement } from 'react';
import { openDialog } from '../state/app-actions.ts';
import { useApp } from '../state/store.ts';
import '../ui/controls.css';
import { changesWords } from './change-words.ts';
import './changes.css';

/** How much is different from the last look at the file, as a way to the list; nothing when all is as it was. */
export function ChangesButton(): ReactElement | null {
  const changes = useApp((state) => state.changes);
  if (!changes) return null;
  return (
    <button
      type="button"
      className="ct-text-button"
      title="Since your last look at this file"
      onClick={() => openDialog({ name: 'changes' })}
    >
      <span className="ct-change-dot is-new" aria-hidden="true" />
      {changesWords(changes)}
    </button>
  );
}
