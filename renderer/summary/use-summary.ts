import { useEffect, useMemo } from 'react';
import type { SummaryRequest } from '#core/summary/summary-request.ts';
import { summaryOf } from '../state/app-state.ts';
import type { ShownSummary } from '../state/summary-state.ts';
import { shownRevision } from '../state/asking.ts';
import { bridge } from '../state/bridge.ts';
import { useLanguage } from '../state/language.ts';
import { patch, useApp } from '../state/store.ts';
import { askNewest } from './ask-newest.ts';

/** A window that moves is summed up once it rests: what it shows goes first. */
const REST_MS = 200;

const askForSummary = askNewest(
  async (request: SummaryRequest) => await bridge.request('summary:numbers', request),
  (request, answer) => {
    // About another data set than the one on screen it has come too late.
    if (answer && answer.revision === shownRevision())
      patch({ summary: { request, value: answer.value } });
  },
);

/** The newest summary of what is on screen, and whether it still stands for what was before. */
export function useSummary(): { shown: ShownSummary | null; isBusy: boolean } {
  const revision = useApp(({ status }) => summaryOf(status)?.revision);
  const filter = useApp(({ view }) => view?.filter);
  const window = useApp(({ view, isSummaryOfWindow }) =>
    isSummaryOfWindow ? view?.window : undefined,
  );
  const language = useLanguage();
  const request = useMemo(
    () => (filter ? { filter, window: window ?? null } : null),
    // A data set that is read anew, or told in another language, is summed up anew.
    // oxlint-disable-next-line react-hooks/exhaustive-deps -- see above
    [revision, filter, window, language],
  );
  useEffect(() => {
    if (!request) return;
    const timer = setTimeout(() => askForSummary(request), request.window ? REST_MS : 0);
    return () => clearTimeout(timer);
  }, [request]);
  const shown = useApp((state) => state.summary);
  return { shown, isBusy: shown?.request !== request };
}
