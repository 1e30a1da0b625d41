import type { JsonValue } from '../drafts/event-draft.ts';

/** Event and its subtypes (https://schema.org/Event, version 29), without the word "Event" at the end. */
const WITH_EVENT =
  'Broadcast Business Childrens Comedy Conference Dance Delivery Education Exhibition Food Literary Music OnDemand ' +
  'PerformingArts Publication Sale Screening Social Sports Theater VisualArts UserInteraction';
const WITHOUT_EVENT = ['CourseInstance', 'EventSeries', 'Festival', 'Hackathon'];
const EVENT_TYPES = new Set([
  'Event',
  ...WITH_EVENT.split(' ').map((name) => `${name}Event`),
  ...WITHOUT_EVENT,
]);

/** "Event" for schema:Event and https://schema.org/Event too: the name behind a prefix or an address. */
export function localName(name: string): string {
  return name.replace(/^(?:https?:\/\/(?:www\.)?schema\.org\/|[\w-]+:(?!\/))/i, '');
}

/** The types of a node by their local names. */
export function typesOf(type: JsonValue | undefined): string[] {
  const types = Array.isArray(type) ? type : [type];
  return types.flatMap((one) => (typeof one === 'string' ? localName(one) : []));
}

/** Whether one of the types is an event. Whatever ends in "Event" is taken for a subtype that is newer than this list. */
export function isEventType(types: readonly string[]): boolean {
  return types.some((type) => EVENT_TYPES.has(type) || /[a-z]Event$/.test(type));
}

/** A subtype as a word for a kind: "Exhibition", "Visual arts", "Festival"; undefined for Event itself and for a series. */
export function kindOfTypes(types: readonly string[]): string | undefined {
  const type = types.find((name) => isEventType([name]) && !/^Event(?:Series)?$/.test(name));
  const words = type
    ?.replace(/(?<=[a-z])Event$/, '')
    .replaceAll(/(?<=[a-z])[A-Z]/g, (letter) => ` ${letter.toLowerCase()}`);
  return words === '' ? undefined : words;
}

/** The type for a kind that goes by its name, as "exhibition" does; Event for any other. */
export function typeOfKind(id: string): string {
  const name = id
    .split('-')
    .map((word) => word.charAt(0).toUpperCase() + word.slice(1))
    .join('');
  return [`${name}Event`, name].find((type) => EVENT_TYPES.has(type) && name !== '') ?? 'Event';
}
