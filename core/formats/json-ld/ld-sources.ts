import type { JsonValue, SourceDraft } from '../drafts/event-draft.ts';
import { isJsonObject, isSameJson, withoutGaps, type JsonObject } from '../drafts/json-value.ts';
import { isWebAddress } from '../html/html-to-text.ts';
import { readIsoDates, writeIsoDates } from './iso-date.ts';
import { listOf, nameOf, plainNode, textOf, textsOf } from './ld-values.ts';

/** Works about the event: what our writer names as its sources. */
function readWorks(value: JsonValue | undefined): SourceDraft[] {
  return listOf(value).flatMap((one): SourceDraft[] => {
    if (!isJsonObject(one)) return isWebAddress(textOf(one)) ? [{ url: textOf(one) }] : [];
    const work = plainNode(one);
    const source = withoutGaps({
      publisher: nameOf(work['publisher']) || undefined,
      title: textOf(work['name']) || textOf(work['headline']) || undefined,
      published: readIsoDates(work['datePublished'], undefined).date,
      url: textOf(work['url']) || undefined,
      language: textOf(work['inLanguage']).startsWith('zh') ? ('zh' as const) : undefined,
    });
    return Object.keys(source).length > 0 ? [source] : [];
  });
}

/** Sources as works about the event. What is no ISO date, and what else is told of them, goes with our own fields. */
export function writeWorks(sources: readonly SourceDraft[]): JsonObject[] {
  return sources.map(({ publisher, title, published, url, language }) => ({
    '@type': 'CreativeWork',
    ...(title !== undefined && { name: title }),
    ...(publisher !== undefined && { publisher: { '@type': 'Organization', name: publisher } }),
    ...(published !== undefined && datePublished(published)),
    ...(url !== undefined && { url }),
    ...(language !== undefined && { inLanguage: language }),
  }));
}

function datePublished(edtf: string): JsonObject {
  const { startDate, endDate } = writeIsoDates(edtf);
  const date = startDate ?? endDate;
  return date === undefined ? {} : { datePublished: date };
}

/** Whether the works alone say all of the sources. */
export function areSaidByWorks(sources: readonly SourceDraft[]): boolean {
  return isSameJson(readWorks(writeWorks(sources)), sources);
}

/** The pages of an event: its works, then addresses of its own that are not among them. */
export function readSources(node: JsonObject): SourceDraft[] | undefined {
  const works = readWorks(node['subjectOf']);
  const known = new Set(works.map(({ url }) => url));
  const pages = [node['url'], node['sameAs']]
    .flatMap((value) => textsOf(value))
    .map(({ text }) => text)
    .filter((text) => isWebAddress(text) && !known.has(text));
  const sources = [...works, ...[...new Set(pages)].map((url) => ({ url }))];
  return sources.length > 0 ? sources : undefined;
}
