import { toDataSet, toDatedEvent, type DataSet, type DatedEvent } from '#core/events/data-set.ts';
import { dataSetSchema, type CooperationEvent, type DataSetInput } from '#core/events/schema.ts';
import type { EventDraft } from '#core/formats/drafts/event-draft.ts';

/** A data set and its events, ready for a writer. */
export interface WritableSet {
  dataSet: DataSet;
  events: DatedEvent[];
}

/** Checks a data set and makes it ready for a writer. */
export function toWritable(input: DataSetInput): WritableSet {
  const { events, ...head } = dataSetSchema.parse(input);
  return {
    dataSet: toDataSet(head),
    events: events.map((event) => toDatedEvent(event, head.perspective)),
  };
}

/** Some fields of an event as a draft tells them, with what is usual where it tells nothing. */
export function fieldsOfDraft(
  draft: EventDraft,
  names: readonly (keyof CooperationEvent)[],
): object {
  const { titleZh, summaryZh, isBackground, fields, ...plain } = draft;
  const zh = { ...(titleZh && { title: titleZh }), ...(summaryZh && { summary: summaryZh }) };
  const told: Record<string, unknown> = {
    ...(Object.keys(zh).length > 0 && { zh }),
    status: 'held',
    background: isBackground ?? false,
    partners: [],
    topics: [],
    participants: [],
    organisers: [],
    attendance: [],
    outcomes: [],
    announced: [],
    ...plain,
    ...fields,
  };
  return Object.fromEntries(names.map((name) => [name, told[name]]));
}

/** The same fields of the event itself. */
export function fieldsOfEvent(
  event: CooperationEvent,
  names: readonly (keyof CooperationEvent)[],
): object {
  return Object.fromEntries(names.map((name) => [name, event[name]]));
}

/** The drafts in the order of the events that they are of. */
export function inOrderOf(
  events: readonly DatedEvent[],
  drafts: readonly EventDraft[],
): (EventDraft | undefined)[] {
  const byId = new Map(drafts.map((draft) => [draft.id, draft]));
  return events.map(({ event }) => byId.get(event.id));
}
