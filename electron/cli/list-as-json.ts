import type { QueryIndex } from '#core/query/query-index.ts';
import { countAll, countUndated, type Selection } from '#core/query/select-events.ts';

/**
 * One JSON document of a selection: `{total, matched, undated, events, background}`. Events are given as their author
 * wrote them, defaults left out.
 */
export function formatJson(index: QueryIndex, selection: Selection): string {
  const written = (rows: Int32Array): unknown[] =>
    Array.from(rows, (row): unknown => JSON.parse(index.events.jsonAt(row)));
  const document = {
    total: countAll(index),
    matched: selection.kept.length,
    undated: countUndated(index, selection.kept),
    events: written(selection.kept),
    background: written(selection.background),
  };
  return `${JSON.stringify(document, null, 2)}\n`;
}
