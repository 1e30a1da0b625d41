import type { DraftsRead } from '#core/formats/drafts/drafts-read.ts';
import { readJsonDrafts } from '#core/formats/drafts/drafts-read.ts';
import type { ForeignForm, TableForm } from '#core/formats/foreign-forms.ts';
import { readICalendar } from '#core/formats/icalendar/read-icalendar.ts';
import { readJsonLd } from '#core/formats/json-ld/read-json-ld.ts';
import { readJsonLdHtml } from '#core/formats/json-ld/read-json-ld-html.ts';
import type { Problem } from '#core/formats/problem.ts';
import { readTimelineJs } from '#core/formats/timelinejs/read-timelinejs.ts';
import { ok, type Result } from '#core/result.ts';
import { readTextFile } from '../read-file.ts';
import type { DraftFeed } from './draft-feed.ts';

/** A form whose files are read as a whole. */
export type DocumentForm = Exclude<ForeignForm, TableForm>;

const READERS: Record<DocumentForm, (text: string) => Result<DraftsRead, Problem>> = {
  icalendar: readICalendar,
  timelinejs: (text) => ok(readJsonDrafts(text, readTimelineJs)),
  'json-ld': (text) => ok(readJsonDrafts(text, readJsonLd)),
  'json-ld-page': (text) => ok(readJsonLdHtml(text)),
};

/** The drafts of a file that is read as a whole. */
export async function documentFeed(
  path: string,
  form: DocumentForm,
): Promise<Result<DraftFeed, Problem>> {
  const text = await readTextFile(path);
  if (!text.ok) return text;
  const read = READERS[form](text.value);
  if (!read.ok) return read;
  const { file, drafts, problems } = read.value;
  return ok({
    // oxlint-disable-next-line typescript/require-await -- a feed may have to wait for its batches
    batches: async function* (log) {
      for (const problem of problems) log.add(problem);
      yield { drafts, doneBytes: text.value.length };
    },
    file: () => file,
    evidence: () => null,
    problem: () => null,
  });
}
