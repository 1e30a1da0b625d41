import type { DataSetInput } from '#core/events/schema.ts';

export type EventInput = DataSetInput['events'][number];

/** An event of the kind "meeting" without date or partners, with what is given laid over it. */
export function buildEvent(event: Partial<EventInput> = {}): EventInput {
  return {
    id: 'meeting',
    title: 'A meeting',
    kind: 'meeting',
    sources: [{ source: 'paper' }],
    ...event,
  };
}
