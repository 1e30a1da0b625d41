import type { DataSetInput } from '../events/schema.ts';

/**
 * A data set in NDJSON (one JSON value a line): a header line with all of it but its events, then each event on a line
 * of its own. Line by line, each with the line feed that ends it.
 */
export function* formatNdjson(
  head: Omit<DataSetInput, 'events'>,
  events: Iterable<DataSetInput['events'][number]>,
): Generator<string> {
  yield `${JSON.stringify(head)}\n`;
  for (const event of events) yield `${JSON.stringify(event)}\n`;
}
