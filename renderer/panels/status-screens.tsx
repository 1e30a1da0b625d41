import { Button, Progress } from '@mantine/core';
import type { ReactNode } from 'react';
import { bridge } from '../state/bridge.ts';
import { useLanguage, useWords } from '../state/language.ts';
import { useApp } from '../state/store.ts';
import { clearFilters, fit } from '../state/view-actions.ts';
import { emptyReason, type EmptyReason } from './empty-reason.ts';
import { loadFraction, loadWords } from './load-words.ts';
import { SCREEN_WORDS } from './status-screen-words.ts';
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
  const words = useWords(SCREEN_WORDS);
  const isLoading = useApp((state) => state.status.state === 'loading');
  if (isLoading) return null;
  return (
    <Screen title={words.noDataSet}>
      <p>{words.openOrDrop}</p>
      <Button variant="filled" onClick={() => void bridge.request('dataset:open-dialog')}>
        {words.open}
      </Button>
      <Button onClick={() => void bridge.request('dataset:open-bundled')}>
        {words.openSample}
      </Button>
    </Screen>
  );
}

/** A data set is being read: how far it has come, and a way out. Nothing when none is. */
export function LoadingScreen() {
  const language = useLanguage();
  const words = SCREEN_WORDS[language];
  const status = useApp((state) => state.status);
  if (status.state !== 'loading') return null;
  const { origin, progress, last } = status;
  const opening = words.opening(origin.name);
  return (
    <section
      className={last === null ? 'ct-screen' : 'ct-loading-strip'}
      aria-label={words.loading}
      aria-busy="true"
    >
      <p>
        {last === null ? <strong>{opening}</strong> : opening}
        <span>{loadWords(progress, language)}</span>
      </p>
      <Progress
        value={100 * loadFraction(progress)}
        size={4}
        animated={progress.phase !== 'reading'}
        transitionDuration={0}
        aria-label={opening}
      />
      <Button size="compact-sm" onClick={() => void bridge.request('dataset:cancel')}>
        {words.cancel}
      </Button>
    </section>
  );
}

/** Why the timeline is empty, and what to do; nothing when it is not. */
export function EmptyScreen() {
  const slice = useApp((state) => state.slice);
  const reason = slice && emptyReason(slice);
  return reason && <EmptyMessage reason={reason} />;
}

/** Why there is nothing to show, and what to do. */
export function EmptyMessage({ reason }: { reason: NonNullable<EmptyReason> }) {
  const { emptyTitles } = useWords(SCREEN_WORDS);
  return (
    <Screen title={emptyTitles[reason]} isOver>
      <EmptyAdvice reason={reason} />
    </Screen>
  );
}

function EmptyAdvice({ reason }: { reason: NonNullable<EmptyReason> }) {
  const words = useWords(SCREEN_WORDS);
  const counts = useApp((state) => state.slice?.counts);
  switch (reason) {
    case 'no-events':
      return <p>{words.noEvents}</p>;
    case 'no-match':
      return <Button onClick={clearFilters}>{words.clearFilters}</Button>;
    case 'all-undated':
      return (
        <>
          <p>{words.seeUndated(counts?.undated ?? 0)}</p>
          {counts !== undefined && counts.filteredOut > 0 && (
            <Button onClick={clearFilters}>{words.clearFilters}</Button>
          )}
        </>
      );
    case 'outside-window':
      return (
        <>
          <p>{words.outside(counts?.outside ?? 0)}</p>
          <Button onClick={fit}>{words.fitAll}</Button>
        </>
      );
  }
}
