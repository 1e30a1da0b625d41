import { eventSchema, type CooperationEvent } from '../../events/schema.ts';
import type { FilePlace } from '../problem.ts';
import type { AskedTables } from './data-set-tables.ts';
import type { EventDraft, JsonValue } from './event-draft.ts';

/** Fields as our own writers had no other place for them; those that are not sound, by their names. */
export interface OwnFieldsSettled {
  fields: Partial<CooperationEvent>;
  unsound: Record<string, JsonValue>;
}

/** Not to be told by a file: the id is that of the draft, and sources are told by what they are. */
const NOT_TAKEN: ReadonlySet<string> = new Set(['id', 'sources', 'extra']);

/** Takes the fields that our own writers put into a foreign file, and sees to it that every id in them leads somewhere. */
export function settleOwnFields(
  { at, fields = {}, kind, series }: EventDraft,
  tables: AskedTables,
): OwnFieldsSettled {
  const sound: [string, unknown][] = [];
  const unsound: Record<string, JsonValue> = {};
  for (const [name, value] of Object.entries(fields)) {
    const parsed = schemaOf(name)?.safeParse(value);
    if (parsed?.success) sound.push([name, parsed.data]);
    else unsound[name] = value;
  }
  const taken = Object.fromEntries(sound) as Partial<CooperationEvent>;
  if (taken.kind !== undefined) tables.kinds.refer(taken.kind, kind ?? taken.kind);
  if (taken.series !== undefined)
    taken.series = tables.series.refer(taken.series, series ?? taken.series);
  for (const { source, place } of taken.announced ?? []) {
    tables.sources.refer(source);
    referToPartner(place?.country, at, tables);
  }
  for (const { side } of [...(taken.participants ?? []), ...(taken.organisers ?? [])])
    referToPartner(side, at, tables);
  for (const code of [...(taken.partners ?? []), taken.place?.country])
    referToPartner(code, at, tables);
  return { fields: taken, unsound };
}

function schemaOf(name: string) {
  const isTaken = Object.hasOwn(eventSchema.shape, name) && !NOT_TAKEN.has(name);
  return isTaken ? eventSchema.shape[name as keyof CooperationEvent] : undefined;
}

function referToPartner(code: string | undefined, at: FilePlace, { partners }: AskedTables): void {
  if (code !== undefined) partners.codeOf(code, at);
}
