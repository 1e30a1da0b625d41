import { lazy, Suspense, type ReactElement } from 'react';
import { useApp } from '../state/store.ts';

const SummaryPanel = lazy(async () => ({
  default: (await import('../summary/summary-panel.tsx')).SummaryPanel,
}));

/** The summary, whose code is a file of its own: it is read when the summary is first asked for. */
export function LaterSummary(): ReactElement | null {
  const isOpen = useApp((state) => state.summaryTab !== null);
  if (!isOpen) return null;
  return (
    <Suspense>
      <SummaryPanel />
    </Suspense>
  );
}
