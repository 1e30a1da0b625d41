import * as z from 'zod';
import type { DataSet } from '../../events/data-set.ts';
import { eventSchema, type CooperationEvent } from '../../events/schema.ts';
import type { SourceDraft } from './event-draft.ts';
import { withoutGaps } from './json-value.ts';

const text = z.string().trim().min(1).optional();

/** Sources as our writers put them into foreign files. */
export const sourceDraftsSchema = z.array(
  z
    .strictObject({
      id: text,
      publisher: text,
      title: text,
      published: eventSchema.shape.date,
      url: text,
      language: z.enum(['en', 'zh']).optional(),
      mention: z.enum(['report', 'passing', 'announcement']).optional(),
      note: text,
    })
    .refine((source) => Object.keys(source).length > 0)
    .transform((source): SourceDraft => withoutGaps(source)),
);

/** The sources of an event, resolved; what is the usual (an English report) is left out. */
export function toSourceDrafts(
  dataSet: Pick<DataSet, 'sources'>,
  event: Pick<CooperationEvent, 'sources'>,
): SourceDraft[] {
  return event.sources.flatMap(({ source: id, mention, note }) => {
    const source = dataSet.sources.get(id);
    if (!source) return [];
    const { publisher, title, published, url, language } = source;
    return withoutGaps({
      id,
      publisher,
      title,
      published,
      url,
      language: language === 'en' ? undefined : language,
      mention: mention === 'report' ? undefined : mention,
      note,
    });
  });
}
