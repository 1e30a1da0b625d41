import type { ReactElement } from 'react';
import { EmptyMessage } from '../panels/status-screens.tsx';
import { useApp } from '../state/store.ts';
import { useRows } from './rows-state.ts';

/** Why the table has no row, in the words of the timeline; nothing when it has one. */
export function TableEmpty(): ReactElement | null {
  const isEmpty = useRows(({ order, total }) => order !== null && total === 0);
  const hasEvents = useApp(({ slice }) => (slice?.counts.total ?? 0) > 0);
  return isEmpty ? <EmptyMessage reason={hasEvents ? 'no-match' : 'no-events'} /> : null;
}
