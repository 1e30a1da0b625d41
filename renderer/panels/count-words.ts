import type { ViewCounts } from '#core/query/select-events.ts';

/** "14 of 92 events": what the window shows of all. Of one event too, so that it always reads alike. */
export function shownWords({ shown, total }: ViewCounts): string {
  return `${number(shown)} of ${number(total)} events`;
}

/** Where the events are that are dated but not shown; with the shown and undated ones they add up to all. */
export function restWords({ outside, filteredOut, background }: ViewCounts): string[] {
  return [
    ...(outside > 0 ? [`${number(outside)} outside the window`] : []),
    ...(filteredOut > 0 ? [`${number(filteredOut)} filtered out`] : []),
    ...(background > 0
      ? [`${number(background)} background ${background === 1 ? 'event' : 'events'}`]
      : []),
  ];
}

function number(value: number): string {
  return value.toLocaleString('en-US');
}
