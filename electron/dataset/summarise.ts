import type { DataSetSummary } from '#core/bridge/data-set-status.ts';
import { partnerName } from '#core/events/data-set.ts';
import type { QueryIndex } from '#core/query/query-index.ts';
import { extentOf } from '#core/query/select-events.ts';

/** What a data set says of itself, apart from where it was opened from. */
export type DataSetFacts = Omit<DataSetSummary, 'origin' | 'revision'>;

/** Sums a data set up. Its extent reaches over all dated events, background ones too. */
export function summarise({ dataSet, events }: QueryIndex): DataSetFacts {
  const { title, description, licence, updated, perspective } = dataSet.file;
  const counted = events.filter(({ event }) => !event.background);
  const occurring = new Set(events.map(({ event }) => event.kind));
  return {
    title,
    description: description ?? null,
    licence: licence ?? null,
    updated: updated ?? null,
    perspective: perspective ?? null,
    perspectiveName: perspective === undefined ? null : partnerName(dataSet, perspective),
    total: counted.length,
    background: events.length - counted.length,
    undated: counted.filter(({ date }) => date === null).length,
    extent: extentOf(events),
    kinds: [...dataSet.kinds.values()].filter(({ id }) => occurring.has(id)),
  };
}
