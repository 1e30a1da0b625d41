import type { DataSetInput } from '../events/schema.ts';

type Head = Omit<DataSetInput, 'events'>;

/**
 * A data set as one JSON document, each event on a line of its own. In pieces, so that it need never be one string:
 * a string ends at about 512 MB.
 */
export function* formatJson(
  head: Head,
  events: Iterable<DataSetInput['events'][number]>,
): Generator<string> {
  yield openJson(head);
  let isFirst = true;
  for (const event of events) {
    yield listJson(JSON.stringify(event), isFirst);
    isFirst = false;
  }
  yield JSON_END;
}

/** All that stands before the events. */
export function openJson(head: Head): string {
  // The head is never empty: its last line is the brace alone.
  return `${JSON.stringify(head, null, 2).slice(0, -2)},\n  "events": [`;
}

/** An event, which is JSON already, on lines of its own. */
export function listJson(event: string, isFirst: boolean): string {
  return `${isFirst ? '' : ','}\n    ${event}`;
}

/** What stands after the last event. */
export const JSON_END = '\n  ]\n}\n';
