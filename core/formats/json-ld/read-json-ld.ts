import type { DraftsRead, Locate } from '../drafts/drafts-read.ts';
import type { JsonValue } from '../drafts/event-draft.ts';
import { findEventNodes } from './find-event-nodes.ts';
import { readEventNode } from './read-event-node.ts';

/** What a file without any event should have been. */
export const EXPECTED = { say: 'json-ld' } as const;

/**
 * Reads schema.org events (https://schema.org/Event) in JSON-LD: a node, a list, a graph. Contexts are never fetched:
 * names are those of schema.org, with or without a prefix.
 */
export function readJsonLd(value: unknown, locate: Locate): DraftsRead {
  // What JSON.parse gives, as its type has it.
  const { events, file } = findEventNodes(value as JsonValue);
  if (events.length === 0) {
    return {
      file,
      drafts: [],
      problems: [{ ...locate([]), code: 'form-broken', expected: EXPECTED }],
    };
  }
  const read = events.map((event) =>
    readEventNode(event, (...path) => locate([...event.path, ...path])),
  );
  return {
    file,
    drafts: read.flatMap(({ draft }) => draft ?? []),
    problems: read.flatMap(({ problems }) => problems),
  };
}
