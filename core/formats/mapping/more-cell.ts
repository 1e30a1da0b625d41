import * as z from 'zod';
import type { DataSet } from '../../events/data-set.ts';
import type { CooperationEvent } from '../../events/schema.ts';
import { compact } from '../drafts/compact.ts';
import type { JsonValue, SourceDraft } from '../drafts/event-draft.ts';
import { isJsonObject, type JsonObject } from '../drafts/json-value.ts';
import { sourceDraftsSchema, toSourceDrafts } from '../drafts/source-drafts.ts';
import { MAX_DEPTH, scanJson } from '../scan-json.ts';

/**
 * What of an event the columns of our tables have no room for, as the text of one cell more: so that a table can become the
 * same data set again. `columns` are the fields that have columns; sources are told by what they are.
 */
export function formatMoreCell(
  event: CooperationEvent,
  dataSet: Pick<DataSet, 'sources'>,
  columns: ReadonlySet<keyof CooperationEvent>,
): string {
  const others = Object.entries(event).filter(
    ([name]) => !columns.has(name as keyof CooperationEvent),
  );
  const sources = toSourceDrafts(dataSet, event);
  return JSON.stringify(compact({ ...Object.fromEntries(others), sources }));
}

/** What such a cell tells. */
export interface MoreCell {
  sources?: SourceDraft[];
  extra?: JsonObject;
  /** All others, as they stand there. */
  fields?: JsonObject;
}

/** The same, three times as fast. */
const quickSources = z.compile(sourceDraftsSchema);

/** Reads what `formatMoreCell` has written; null when the text is nothing of that kind. */
export function parseMoreCell(text: string): MoreCell | null {
  const value = isTooDeep(text) ? null : parse(text);
  if (!isJsonObject(value)) return null;
  const { sources, extra, ...fields } = value;
  const read = sources === undefined ? undefined : quickSources.safeParse(sources);
  if (read?.success === false || (extra !== undefined && !isJsonObject(extra))) return null;
  return {
    ...(read && { sources: read.data }),
    ...(extra && { extra }),
    ...(Object.keys(fields).length > 0 && { fields }),
  };
}

/** A shorter text cannot be. */
function isTooDeep(text: string): boolean {
  return text.length > 2 * MAX_DEPTH && scanJson(text).tooDeepAt !== null;
}

function parse(text: string): JsonValue {
  try {
    return JSON.parse(text) as JsonValue;
  } catch {
    return null;
  }
}
