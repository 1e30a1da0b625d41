import type { DataSet } from '../../events/data-set.ts';
import type { CooperationEvent } from '../../events/schema.ts';
import { compact } from './compact.ts';
import type { JsonValue, SourceDraft } from './event-draft.ts';

/**
 * The fields of an event that a format has no place for, as JSON that travels with it in some place of its own and comes
 * back as `fields` of a draft: all but those in `carried`, which the format has. Sources are told by what they are, since
 * their ids mean nothing outside their data set.
 */
export function ownFields(
  event: CooperationEvent,
  dataSet: Pick<DataSet, 'sources'>,
  carried: ReadonlySet<keyof CooperationEvent>,
): Record<string, JsonValue> {
  const { sources: _, extra: __, announced, ...rest } = event;
  const fields = {
    ...rest,
    announced: announced.map(({ source, ...said }) => ({
      ...said,
      source: toSourceDraft(source, dataSet),
    })),
  };
  const kept = Object.entries(fields).filter(
    ([name]) => !carried.has(name as keyof CooperationEvent),
  );
  return compact(Object.fromEntries(kept)) as Record<string, JsonValue>;
}

/** The sources of an event, each told by what it is. */
export function toSourceDrafts(
  { sources }: Pick<CooperationEvent, 'sources'>,
  dataSet: Pick<DataSet, 'sources'>,
): SourceDraft[] {
  return sources.map(({ source, mention, note }) =>
    compact({
      ...toSourceDraft(source, dataSet),
      mention: mention === 'report' ? undefined : mention,
      note,
    }),
  );
}

function toSourceDraft(id: string, { sources }: Pick<DataSet, 'sources'>): SourceDraft {
  const { language, ...facts } = sources.get(id) ?? { id, language: 'en' as const };
  return compact({ ...facts, language: language === 'en' ? undefined : language });
}
