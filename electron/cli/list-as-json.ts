import { eventsAt, type QueryIndex } from '#core/query/query-index.ts';
import { countAll, countUndated, type Selection } from '#core/query/select-events.ts';

/**
 * One JSON document of a selection: `{total, matched, undated, events, background}`. Events are given as their author
 * wrote them, defaults left out; `json` is the text of the file, which has passed all checks.
 */
export function formatJson(index: QueryIndex, selection: Selection, json: string): string {
  const { events } = JSON.parse(json) as { events: { id: string }[] };
  const byId = new Map(events.map((event) => [event.id, event]));
  const written = (rows: Int32Array) =>
    eventsAt(index, rows).map(({ event }) => byId.get(event.id));
  const document = {
    total: countAll(index),
    matched: selection.kept.length,
    undated: countUndated(index, selection.kept),
    events: written(selection.kept),
    background: written(selection.background),
  };
  return `${JSON.stringify(document, null, 2)}\n`;
}
