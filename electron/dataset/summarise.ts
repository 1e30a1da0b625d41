import type { DataSetSummary } from '#core/bridge/data-set-status.ts';
import { partnerName } from '#core/events/data-set.ts';
import { extentOf } from '#core/query/extent.ts';
import { KEEP_ALL } from '#core/query/filter.ts';
import type { QueryIndex } from '#core/query/query-index.ts';
import { countUndated, selectEvents } from '#core/query/select-events.ts';
import { inLanguages, type Language } from '#core/words/language.ts';

/** What a data set says of itself, apart from where it was opened from. */
export type DataSetFacts = Omit<DataSetSummary, 'origin' | 'revision' | 'reading'>;

/** Sums a data set up. Its extent reaches over all dated events, background ones too. */
export function summarise(index: QueryIndex): DataSetFacts {
  const { dataSet, columns } = index;
  const { title, description, licence, updated, perspective } = dataSet.head;
  const nameIn = (code: string, language: Language) => partnerName({ ...dataSet, language }, code);
  const { kept, background } = selectEvents(index, KEEP_ALL);
  const occurring = new Set(columns.attributes.kinds.values);
  return {
    title,
    description: description ?? null,
    licence: licence ?? null,
    updated: updated ?? null,
    perspective: perspective ?? null,
    perspectiveName:
      perspective === undefined
        ? null
        : inLanguages({ en: nameIn(perspective, 'en'), zh: nameIn(perspective, 'zh') }),
    total: kept.length,
    background: background.length,
    undated: countUndated(index, kept),
    extent: extentOf(columns, kept, background),
    kinds: [...dataSet.kinds.values()].filter(({ id }) => occurring.has(id)),
  };
}
