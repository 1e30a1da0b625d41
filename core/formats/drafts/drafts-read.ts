import { formatPath, toLocator, type JsonPath } from '../json-places.ts';
import { parseAnyJson } from '../parse-document.ts';
import type { FilePlace, Problem } from '../problem.ts';
import type { EventDraft, FileDraft } from './event-draft.ts';

/** What a foreign file has given: its good records are usable, whatever is wrong with others. */
export interface DraftsRead {
  file: FileDraft;
  drafts: EventDraft[];
  problems: Problem[];
}

/** Finds the place of a value in the file that is read. */
export type Locate = (path: JsonPath) => FilePlace;

/** Makes drafts of a parsed JSON document. */
export type ReadJson = (value: unknown, locate: Locate) => DraftsRead;

/** Reads the text of a JSON file by a reader of its format; text that is no JSON gives one problem with its place. */
export function readJsonDrafts(text: string, read: ReadJson): DraftsRead {
  const document = parseAnyJson(text);
  if (!document.ok) return { file: {}, drafts: [], problems: [document.error] };
  const placeOf = toLocator(document.value.json);
  return read(document.value.value, (path) => ({ ...placeOf(path), path: formatPath(path) }));
}
