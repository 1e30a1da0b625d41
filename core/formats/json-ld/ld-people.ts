import type { EventDraft, JsonValue } from '../drafts/event-draft.ts';
import { isJsonObject, withoutGaps, type JsonObject } from '../drafts/json-value.ts';
import { typesOf } from './event-types.ts';
import { idOfUrn, listOf, nameOf, plainNode, textOf } from './ld-values.ts';

type Organiser = NonNullable<EventDraft['organisers']>[number];
type Participant = NonNullable<EventDraft['participants']>[number];
/** What may be left out may be undefined too, as in events. */
type Loose<T> = { [K in keyof T]: T[K] | undefined } & Pick<Organiser, 'name'>;

/** Those who take part, by what they are: countries are partners, organisations parties, anyone else a person. */
export interface Attendance {
  partners: string[];
  parties: Organiser[];
  people: Participant[];
}

/** Reads what `attendee`, `performer` or `about` name; a text names a person. */
export function readAttendance(value: JsonValue | undefined): Attendance {
  const all = listOf(value).map((one) => ({ one, type: attendeeType(one), name: nameOf(one) }));
  const named = all.filter(({ name }) => name !== '');
  const ofType = (type: string) => named.filter((each) => each.type === type);
  return {
    partners: ofType('partner').map(({ one, name }) => partnerCode(one) ?? name),
    parties: ofType('party').map(({ name }) => ({ name, part: 'party' })),
    people: ofType('person').map(({ one, name }) => readPerson(one, name)),
  };
}

function attendeeType(one: JsonValue): 'partner' | 'party' | 'person' {
  if (!isJsonObject(one)) return 'person';
  const types = typesOf(one['@type']);
  if (types.includes('Country') || partnerCode(one) !== undefined) return 'partner';
  const isGroup = types.some((type) =>
    /Organization$|Group$|^Corporation$|^NGO$|Place$|Area$/.test(type),
  );
  return isGroup ? 'party' : 'person';
}

function partnerCode(one: JsonValue): string | undefined {
  return isJsonObject(one) ? idOfUrn('partner', one['@id']) : undefined;
}

function readPerson(one: JsonValue, name: string): Participant {
  const node = isJsonObject(one) ? plainNode(one) : {};
  return withoutGaps({
    name,
    role: textOf(node['jobTitle']) || undefined,
    affiliation: nameOf(node['affiliation']) || nameOf(node['worksFor']) || undefined,
  });
}

/** People as schema.org has them. */
export function writePeople(people: readonly Loose<Participant>[]): JsonObject[] {
  return people.map(({ name, role, affiliation }) => ({
    '@type': 'Person',
    name,
    ...(role !== undefined && { jobTitle: role }),
    ...(affiliation !== undefined && {
      affiliation: { '@type': 'Organization', name: affiliation },
    }),
  }));
}

/** Organisations that `organizer` or `sponsor` name. */
export function readOrganisers(
  value: JsonValue | undefined,
  part: NonNullable<Organiser['part']>,
): Organiser[] {
  return listOf(value)
    .map(nameOf)
    .filter((name) => name !== '')
    .map((name) => ({ name, part }));
}

/** Organisations as schema.org has them. */
export function writeOrganisations(organisers: readonly Pick<Organiser, 'name'>[]): JsonObject[] {
  return organisers.map(({ name }) => ({ '@type': 'Organization', name }));
}
