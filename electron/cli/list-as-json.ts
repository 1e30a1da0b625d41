import type { QueryIndex } from '#core/query/query-index.ts';
import { countAll, countUndated, type Selection } from '#core/query/select-events.ts';

/**
 * One JSON document of a selection: `{total, matched, undated, events, background}`. Events are given as their author
 * wrote them, defaults left out. In pieces, so that it need never be one string: that of a million events is too long.
 */
export function* formatJson(index: QueryIndex, { kept, background }: Selection): Generator<string> {
  const counts = {
    total: countAll(index),
    matched: kept.length,
    undated: countUndated(index, kept),
  };
  // The brace that ends the counts alone comes after the lists.
  yield JSON.stringify(counts, null, 2).slice(0, -2);
  yield ',\n  "events": ';
  yield* formatList(index, kept);
  yield ',\n  "background": ';
  yield* formatList(index, background);
  yield '\n}\n';
}

function* formatList({ events }: QueryIndex, rows: Int32Array): Generator<string> {
  let before = '[\n    ';
  for (const row of rows) {
    const event: unknown = JSON.parse(events.jsonAt(row));
    yield before + JSON.stringify(event, null, 2).replaceAll('\n', '\n    ');
    before = ',\n    ';
  }
  yield rows.length === 0 ? '[]' : '\n  ]';
}
