import type { DataSet } from '../../events/data-set.ts';
import { eventSchema, type CooperationEvent } from '../../events/schema.ts';
import type { JsonValue, SourceDraft } from './event-draft.ts';
import { isJsonObject, isSameJson, type JsonObject } from './json-value.ts';
import { sourceDraftsSchema } from './source-drafts.ts';

type Field = keyof CooperationEvent;
/** Some fields of an event, with their names in our own format. */
export type EventFields = Partial<CooperationEvent>;

/**
 * Where a foreign format has a place for some of our fields. A home may say less than the fields do: "about 2012" becomes
 * 2012. Then our writers put the fields in once more, exactly, beside the foreign members (`ownFields`), and our readers
 * take those where the home still says the same (`readOwn`): whatever a person has changed there since has won.
 */
export interface Home {
  fields: readonly Field[];
  /** The foreign members that say them. */
  members: readonly string[];
  write: (fields: EventFields) => JsonObject;
  read: (members: JsonObject) => EventFields;
}

/** The fields of an event that its homes do not say exactly, and those that have none; `told` are told in other ways. */
export function ownFields(
  event: CooperationEvent,
  homes: readonly Home[],
  told: readonly Field[],
): JsonObject {
  const exact = homes.filter((home) => isExact(event, home)).flatMap(({ fields }) => fields);
  const others = new Set([...told, ...exact]);
  const names = (Object.keys(event) as Field[]).filter(
    (name) => !others.has(name) && !isUsual(event[name]),
  );
  return pick(event, names) as JsonObject;
}

/** Whether nothing but the home is needed to know the fields. */
function isExact(event: CooperationEvent, { fields, write, read }: Home): boolean {
  const said = pick(event, fields);
  const names = fields.filter((name) => !isUsual(said[name]));
  return isSameJson(pick(read(write(said)), fields), pick(said, names));
}

/** A value that a reader assumes where nothing is told. */
function isUsual(value: unknown): boolean {
  if (value === undefined || value === false || value === 'held') return true;
  return Array.isArray(value) && value.length === 0;
}

/** What our writer has put into a record of a foreign file. */
export interface OwnRead {
  fields: EventFields;
  sources?: SourceDraft[];
  /** What the kind and the series of the event are called. */
  kindLabel?: string;
  seriesTitle?: string;
  /** What is there and cannot be read, by its names. */
  unread: JsonObject;
}

/** Reads what our writer has put into a record; fields whose home has been changed since are not taken. */
export function readOwn(
  value: JsonValue | undefined,
  homes: readonly Home[],
  members: JsonObject,
): OwnRead {
  if (value === undefined) return { fields: {}, unread: {} };
  if (!isJsonObject(value)) return { fields: {}, unread: { '': value } };
  const known: [string, unknown][] = [];
  const unread: [string, JsonValue][] = [];
  for (const [name, told] of Object.entries(value)) {
    const parsed = schemaOf(name)?.safeParse(told);
    if (parsed?.success) known.push([name, parsed.data]);
    else unread.push([name, told]);
  }
  const { sources, kindLabel, seriesTitle, ...fields } = Object.fromEntries(known) as Omit<
    EventFields,
    'sources'
  > &
    Pick<OwnRead, 'sources' | 'kindLabel' | 'seriesTitle'>;
  return {
    fields: withoutStale(fields, homes, members),
    ...(sources && { sources }),
    ...(kindLabel !== undefined && { kindLabel }),
    ...(seriesTitle !== undefined && { seriesTitle }),
    unread: Object.fromEntries(unread),
  };
}

function schemaOf(name: string) {
  if (name === 'sources') return sourceDraftsSchema;
  if (name === 'kindLabel' || name === 'seriesTitle') return eventSchema.shape.title;
  return Object.hasOwn(eventSchema.shape, name) ? eventSchema.shape[name as Field] : undefined;
}

function withoutStale(
  fields: EventFields,
  homes: readonly Home[],
  members: JsonObject,
): EventFields {
  const stale = homes.filter((home) => {
    const said = pick(fields, home.fields);
    return (
      Object.keys(said).length > 0 && !isSameJson(home.write(said), pick(members, home.members))
    );
  });
  const names = new Set<string>(stale.flatMap((home) => home.fields));
  return Object.fromEntries(Object.entries(fields).filter(([name]) => !names.has(name)));
}

/** Some members of an object, by their names; those that are not there stay away. */
export function pick<T extends object, K extends keyof T & string>(
  object: T,
  names: readonly K[],
): Partial<Pick<T, K>> {
  const found = names.filter((name) => Object.hasOwn(object, name) && object[name] !== undefined);
  return Object.fromEntries(found.map((name) => [name, object[name]])) as Partial<Pick<T, K>>;
}

/** What the kind and the series of an event are called, for a reader who has only the file. */
export function ownWords(
  dataSet: DataSet,
  event: Pick<CooperationEvent, 'kind' | 'series'>,
): JsonObject {
  const series = event.series === undefined ? undefined : dataSet.series.get(event.series);
  return {
    kindLabel: dataSet.kinds.get(event.kind)?.label ?? event.kind,
    ...(series && { seriesTitle: series.title }),
  };
}
