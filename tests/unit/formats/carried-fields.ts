import { eventSchema, type CooperationEvent } from '#core/events/schema.ts';

type Field = keyof CooperationEvent;

/** The fields that a draft brings back as they were; its sources come by what they are, until it is settled. */
export const CARRIED_FIELDS = (Object.keys(eventSchema.shape) as Field[]).filter(
  (name) => name !== 'sources',
);
