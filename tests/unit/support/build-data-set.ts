import type { DatedEvent } from '#core/events/data-set.ts';
import type { DataSetInput } from '#core/events/schema.ts';
import type { QueryIndex } from '#core/query/query-index.ts';
import { buildEvent, type EventInput } from './build-event.ts';
import { indexText } from './index-text.ts';

/** A data set with one source, "paper", and events that get the ids e0, e1, ... unless they bring their own. */
export function buildDataSet(
  events: Partial<EventInput>[],
  file: Partial<DataSetInput> = {},
): DataSetInput {
  return {
    format: 'cooperation-timeline',
    version: 1,
    title: 'Test set',
    sources: [{ id: 'paper', publisher: 'The Paper' }],
    ...file,
    events: events.map((event, at) => buildEvent({ id: `e${at}`, ...event })),
  };
}

/** The index of a data set that has gone through the reader, as a file does. */
export function buildIndex(
  events: Partial<EventInput>[],
  file: Partial<DataSetInput> = {},
): QueryIndex {
  return indexText(JSON.stringify(buildDataSet(events, file)));
}

/** Ids of events, in their order. */
export function idsOf(events: { event: { id: string } }[]): string[] {
  return events.map(({ event }) => event.id);
}

/** All events of an index, in the order of its rows. */
export function allEvents({ events }: QueryIndex): DatedEvent[] {
  return Array.from({ length: events.size }, (_, row) => events.at(row));
}
