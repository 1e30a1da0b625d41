import * as z from 'zod';
import { eventSchema } from '../../events/schema.ts';
import { sourceDraftsSchema } from '../drafts/source-drafts.ts';

/** What stands behind the id of an event of ours in its UID. */
export const UID_SUFFIX = '@cooperation-timeline';

/** The date of an event as EDTF, where its days do not say all of it. */
export const DATE_PROPERTY = 'X-COOPERATION-TIMELINE-DATE';

/** JSON: what no property of the standard holds. */
export const FIELDS_PROPERTY = 'X-COOPERATION-TIMELINE';

/** Parameter of CATEGORIES: the id of the kind that is named there. */
export const KIND_PARAM = 'X-COOPERATION-TIMELINE-KIND';

const { shape } = eventSchema;

/**
 * What `FIELDS_PROPERTY` holds. Series and sources are told in full, because a calendar has no list of them; texts stand
 * there only when a calendar cannot hold them as they are.
 */
export const ownFieldsSchema = z
  .strictObject({
    title: shape.title,
    summary: shape.summary,
    topics: shape.topics,
    status: shape.status,
    zh: shape.zh,
    level: shape.level,
    partners: shape.partners,
    place: shape.place,
    series: z.string(),
    seriesId: shape.series,
    edition: shape.edition,
    participants: shape.participants,
    organisers: shape.organisers,
    attendance: shape.attendance,
    outcomes: shape.outcomes,
    announced: shape.announced,
    background: shape.background,
    sources: sourceDraftsSchema,
    extra: shape.extra,
  })
  .partial();
/** As written: without defaults filled in. */
export type OwnFields = z.input<typeof ownFieldsSchema>;
