import { Button, Progress } from '@mantine/core';
import type { ReactNode } from 'react';
import { bridge } from '../state/bridge.ts';
import { useApp } from '../state/store.ts';
import { clearFilters, fit } from '../state/view-actions.ts';
import { emptyReason, type EmptyReason } from './empty-reason.ts';
import { loadFraction, loadWords } from './load-words.ts';
import './status-screens.css';

/** A message in the middle of the place where the timeline will be. */
function Screen({
  title,
  isOver = false,
  children,
}: {
  title: string;
  /** Lies over the timeline and lets it be used. */
  isOver?: boolean;
  children: ReactNode;
}) {
  return (
    <div className="ct-screen" data-over={isOver || undefined}>
      <h2>{title}</h2>
      {children}
    </div>
  );
}

/** No data set is open, nor on its way. */
export function IdleScreen() {
  const isLoading = useApp((state) => state.status.state === 'loading');
  if (isLoading) return null;
  return (
    <Screen title="No data set is open">
      <p>Open a file, or drop one onto this window.</p>
      <Button variant="filled" onClick={() => void bridge.request('dataset:open-dialog')}>
        Open…
      </Button>
      <Button onClick={() => void bridge.request('dataset:open-bundled')}>
        Open the sample data
      </Button>
    </Screen>
  );
}

/** A data set is being read: how far it has come, and a way out. Nothing when none is. */
export function LoadingScreen() {
  const status = useApp((state) => state.status);
  if (status.state !== 'loading') return null;
  const { origin, progress, last } = status;
  return (
    <section
      className={last === null ? 'ct-screen' : 'ct-loading-strip'}
      aria-label="Loading"
      aria-busy="true"
    >
      <p>
        {last === null ? <strong>Opening {origin.name}</strong> : `Opening ${origin.name}`}
        <span>{loadWords(progress)}</span>
      </p>
      <Progress
        value={100 * loadFraction(progress)}
        size={4}
        animated={progress.phase !== 'reading'}
        transitionDuration={0}
        aria-label={`Opening ${origin.name}`}
      />
      <Button size="compact-sm" onClick={() => void bridge.request('dataset:cancel')}>
        Cancel
      </Button>
    </section>
  );
}

const EMPTY_TITLES: Record<NonNullable<EmptyReason>, string> = {
  'no-events': 'This data set has no events',
  'no-match': 'No event matches the filters',
  'all-undated': 'No event that matches has a date',
  'outside-window': 'No event in this window',
};

/** Why the timeline is empty, and what to do; nothing when it is not. */
export function EmptyScreen() {
  const slice = useApp((state) => state.slice);
  const reason = slice && emptyReason(slice);
  return reason && <EmptyMessage reason={reason} />;
}

/** Why there is nothing to show, and what to do. */
export function EmptyMessage({ reason }: { reason: NonNullable<EmptyReason> }) {
  return (
    <Screen title={EMPTY_TITLES[reason]} isOver>
      <EmptyAdvice reason={reason} />
    </Screen>
  );
}

function EmptyAdvice({ reason }: { reason: NonNullable<EmptyReason> }) {
  const slice = useApp((state) => state.slice);
  const counts = slice?.counts;
  switch (reason) {
    case 'no-events':
      return <p>The file is sound, but its list of events is empty.</p>;
    case 'no-match':
      return <Button onClick={clearFilters}>Clear filters</Button>;
    case 'all-undated':
      return (
        <>
          <p>See “{counts?.undated} undated” in the status bar.</p>
          {counts !== undefined && counts.filteredOut > 0 && (
            <Button onClick={clearFilters}>Clear filters</Button>
          )}
        </>
      );
    case 'outside-window':
      return (
        <>
          <p>{counts?.outside} lie before or after it.</p>
          <Button onClick={fit}>Fit all</Button>
        </>
      );
  }
}
