import type { CooperationEvent, DataSetHead } from '../events/schema.ts';
import { valuesOf } from '../events/value-column.ts';
import type { QueryIndex } from '../query/query-index.ts';
import { countView, selectEvents } from '../query/select-events.ts';
import { formatWindow } from '../time/format-date.ts';
import type { View } from '../timeline/view.ts';
import { inLanguages } from '../words/language.ts';
import { captionWords, fullFilterWords } from './caption.ts';

interface PartWords {
  title: (title: string, period: string, isFiltered: boolean) => string;
  /** What the whole says of itself comes last, if it says anything. */
  description: (title: string, caption: string, whole: string | undefined) => string;
}

const WORDS = inLanguages<PartWords>({
  en: {
    title: (title, period, isFiltered) =>
      `${title} (part: ${period}${isFiltered ? ', filtered' : ''})`,
    description: (title, caption, whole) =>
      [`A part of “${title}”: ${caption}`, whole].filter(Boolean).join(' '),
  },
  zh: {
    title: (title, period, isFiltered) =>
      `${title}（部分：${period}${isFiltered ? '，已筛选' : ''}）`,
    description: (title, caption, whole) => `“${title}”的一部分：${caption}${whole ?? ''}`,
  },
});

/**
 * The head of a data set that holds these rows alone: those that a view shows. Its title and description say that it is a
 * part, and of what, unless nothing is left out. Series and sources that none of its events names are left out, so that a
 * file for others tells of nothing that it does not hold.
 */
export function toPartHead(index: QueryIndex, view: View, rows: Int32Array): DataSetHead {
  const { $schema, ...head } = index.dataSet.head;
  // An address beside the whole file leads nowhere from another folder.
  const schema = $schema !== undefined && /^https?:/.test($schema) ? { $schema } : {};
  if (rows.length === index.columns.size) return { ...schema, ...head };
  const series = valuesOf(index.columns.attributes.series, [rows]);
  const sources = sourcesOf(index, rows);
  return {
    ...schema,
    ...head,
    ...partWords(index, view),
    series: head.series.filter(({ id }) => series.has(id)),
    sources: head.sources.filter(({ id }) => sources.has(id)),
  };
}

/** "Title (part: Apr – Jun 2016, filtered)", and in full what it shows. */
function partWords(
  index: QueryIndex,
  view: View,
): Pick<DataSetHead, 'title'> & { description: string } {
  const { head, language } = index.dataSet;
  const { title, description } = head;
  const words = WORDS[language];
  const hasFilter = fullFilterWords(index.dataSet, view.filter).length > 0;
  const counts = countView(index, selectEvents(index, view.filter), view.window);
  const caption = captionWords(index, view, counts, { isRepeated: false, hasCrowds: false });
  return {
    title: words.title(title, formatWindow(view.window, language), hasFilter),
    description: words.description(title, caption, description),
  };
}

/** The sources that some rows name, for what was announced too. */
function sourcesOf(index: QueryIndex, rows: Int32Array): Set<string> {
  const found = valuesOf(index.sources(), [rows]);
  for (const row of rows) {
    const json = index.events.jsonAt(row);
    if (!mayAnnounce(json)) continue;
    const { announced } = JSON.parse(json) as Partial<CooperationEvent>;
    for (const { source } of announced ?? []) found.add(source);
  }
  return found;
}

/** Whether an event may say what was announced: to read each of a million would take seconds. A name may be escaped. */
function mayAnnounce(json: string): boolean {
  return json.includes('"announced"') || json.includes('\\u00');
}
