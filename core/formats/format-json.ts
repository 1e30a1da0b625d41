import type { DataSetInput } from '../events/schema.ts';

/**
 * A data set as one JSON document, each event on a line of its own. In pieces, so that it need never be one string:
 * a string ends at about 512 MB.
 */
export function* formatJson(
  head: Omit<DataSetInput, 'events'>,
  events: Iterable<DataSetInput['events'][number]>,
): Generator<string> {
  // The head is never empty: its last line is the brace alone.
  yield `${JSON.stringify(head, null, 2).slice(0, -2)},\n  "events": [`;
  let between = '\n';
  for (const event of events) {
    yield `${between}    ${JSON.stringify(event)}`;
    between = ',\n';
  }
  yield '\n  ]\n}\n';
}
