import { formatCount } from '#core/format-count.ts';
import type { ViewCounts } from '#core/query/select-events.ts';
import type { AppState } from '../state/app-state.ts';

/** "14 of 92 events": what the window shows of all. Of one event too, so that it always reads alike. */
export function shownWords({ shown, total }: ViewCounts): string {
  return `${formatCount(shown)} of ${formatCount(total)} events`;
}

/** Where the events are that are dated but not shown; with the shown and undated ones they add up to all. */
export function restWords({ outside, filteredOut, background }: ViewCounts): string[] {
  return [
    ...(outside > 0 ? [`${formatCount(outside)} outside the window`] : []),
    ...(filteredOut > 0 ? [`${formatCount(filteredOut)} filtered out`] : []),
    ...(background > 0
      ? [`${formatCount(background)} background ${background === 1 ? 'event' : 'events'}`]
      : []),
  ];
}

/** What is being done while the counts of the newest view are outstanding. */
export function lateWords({ view, slice }: Pick<AppState, 'view' | 'slice'>): string {
  const isSameSearch = view?.filter.text === slice?.request.view.filter.text;
  return isSameSearch ? 'Counting…' : 'Searching…';
}
