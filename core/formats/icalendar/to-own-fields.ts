import type { DataSet } from '../../events/data-set.ts';
import type { CooperationEvent } from '../../events/schema.ts';
import { toSourceDrafts } from '../drafts/source-drafts.ts';
import { toCalendarText, toSummary } from './calendar-text.ts';
import type { OwnFields } from './own-properties.ts';

/** What an event says that no property of the standard holds. */
export function toOwnFields(dataSet: DataSet, event: CooperationEvent): OwnFields {
  const { title, summary, topics, status, series, background, sources: _, ...rest } = event;
  const { zh, level, partners, place, edition, participants, organisers, attendance } = rest;
  const { outcomes, announced, extra } = rest;
  return {
    ...(toSummary(title) !== title && { title }),
    ...(summary !== undefined && toCalendarText(summary) !== summary && { summary }),
    ...(isChanged(topics) && { topics }),
    ...(status === 'postponed' && { status }),
    ...(zh && { zh }),
    ...(level && { level }),
    ...filled({ partners, participants, organisers, attendance, outcomes, announced }),
    ...(place && { place }),
    ...(series !== undefined && {
      series: dataSet.series.get(series)?.title ?? series,
      seriesId: series,
    }),
    ...(edition !== undefined && { edition }),
    ...(background && { background }),
    sources: toSourceDrafts(dataSet, event),
    ...(extra && { extra }),
  };
}

/** Lists that are not empty. */
function filled<T extends Record<string, readonly unknown[]>>(lists: T): Partial<T> {
  return Object.fromEntries(
    Object.entries(lists).filter(([, list]) => list.length > 0),
  ) as Partial<T>;
}

/** Topics that do not come back as they are: two alike to a calendar, or one with signs that it cannot hold. */
function isChanged(topics: readonly string[]): boolean {
  const texts = new Set(topics.map(toCalendarText));
  return texts.size < topics.length || topics.some((topic) => !texts.has(topic));
}
