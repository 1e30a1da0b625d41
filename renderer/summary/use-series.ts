import { useEffect } from 'react';
import type { EventFilter } from '#core/query/filter.ts';
import { summaryOf } from '../state/app-state.ts';
import type { ShownSeries } from '../state/summary-state.ts';
import { shownRevision } from '../state/asking.ts';
import { bridge } from '../state/bridge.ts';
import { useLanguage } from '../state/language.ts';
import { patch, useApp } from '../state/store.ts';
import { askNewest } from './ask-newest.ts';

const askForSeries = askNewest(
  async (filter: EventFilter) => await bridge.request('summary:series', filter),
  (filter, answer) => {
    // About another data set than the one on screen it has come too late.
    if (answer && answer.revision === shownRevision())
      patch({ series: { filter, value: answer.value } });
  },
);

/** The newest list of the series of what is on screen, and whether it still stands for what was before. */
export function useSeries(): { shown: ShownSeries | null; isBusy: boolean } {
  const revision = useApp(({ status }) => summaryOf(status)?.revision);
  const filter = useApp(({ view }) => view?.filter);
  const language = useLanguage();
  useEffect(() => {
    if (revision !== undefined && filter) askForSeries(filter);
    // Told in another language, it is asked for anew.
    // oxlint-disable-next-line react-hooks/exhaustive-deps -- see above
  }, [revision, filter, language]);
  const shown = useApp((state) => state.series);
  return { shown, isBusy: shown?.filter !== filter };
}
