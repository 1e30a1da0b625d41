import { toDataSet } from '#core/events/data-set.ts';
import type { DataSetInput } from '#core/events/schema.ts';
import { readDataSet } from '#core/formats/read-data-set.ts';
import { toQueryIndex, type QueryIndex } from '#core/query/query-index.ts';
import { buildEvent, type EventInput } from './build-event.ts';

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
  const read = readDataSet(JSON.stringify(buildDataSet(events, file)));
  if (!read.ok) throw new Error(`not a valid data set: ${JSON.stringify(read.error[0])}`);
  return toQueryIndex(toDataSet(read.value));
}

/** Ids of events, in their order. */
export function idsOf(events: { event: { id: string } }[]): string[] {
  return events.map(({ event }) => event.id);
}
