import type { Status } from '../../events/vocabulary.ts';
import type { JsonValue } from '../drafts/event-draft.ts';
import { isJsonObject, type JsonObject } from '../drafts/json-value.ts';
import type { EventFields, Home } from '../drafts/own-fields.ts';
import { localName, typeOfKind } from './event-types.ts';
import { readIsoDates, writeIsoDates } from './iso-date.ts';
import { readOrganisers, writeOrganisations, writePeople } from './ld-people.ts';
import { readPlace, writePlace } from './ld-places.ts';
import { listOf, textOf, textsOf } from './ld-values.ts';

/** Where a node tells fields of ours. */
export const LD_HOMES: readonly Home[] = [
  {
    fields: ['title', 'summary', 'zh'],
    members: ['name', 'description'],
    write: ({ title, summary, zh }) => ({
      ...inLanguages('name', title, zh?.title),
      ...inLanguages('description', summary, zh?.summary),
    }),
    read: (node) => {
      const [name, description] = [readWords(node['name']), readWords(node['description'])];
      const zh = { ...told('title', name.zh), ...told('summary', description.zh) };
      return {
        ...told('title', name.en),
        ...told('summary', description.en),
        ...(Object.keys(zh).length > 0 && { zh }),
      };
    },
  },
  {
    fields: ['date'],
    members: ['startDate', 'endDate'],
    write: ({ date }) => writeIsoDates(date),
    read: ({ startDate, endDate }) => {
      const { date } = readIsoDates(startDate, endDate);
      return date === undefined ? {} : { date };
    },
  },
  {
    fields: ['status'],
    members: ['eventStatus'],
    write: ({ status }) => (status === undefined ? {} : { eventStatus: writeStatus(status) }),
    read: ({ eventStatus }) => {
      const status = readStatus(eventStatus);
      return status === undefined ? {} : { status };
    },
  },
  {
    // The type alone never tells an id of ours; it says whether the kind is still the same.
    fields: ['kind'],
    members: ['@type'],
    write: ({ kind }) => (kind === undefined ? {} : { '@type': typeOfKind(kind) }),
    read: () => ({}),
  },
  {
    fields: ['place'],
    members: ['location'],
    write: ({ place }) => (place ? { location: writePlace(place) } : {}),
    read: ({ location }) => {
      const place = readPlace(location);
      return place ? { place } : {};
    },
  },
  {
    // A list, so that a comma in a topic parts nothing.
    fields: ['topics'],
    members: ['keywords'],
    write: ({ topics }) => (topics?.length ? { keywords: topics } : {}),
    read: ({ keywords }) => {
      const topics = textsOf(keywords).map(({ text }) => text);
      return topics.length > 0 ? { topics } : {};
    },
  },
  {
    fields: ['organisers'],
    members: ['organizer', 'sponsor'],
    write: ({ organisers = [] }) => ({
      ...listed(
        'organizer',
        writeOrganisations(organisers.filter(({ part }) => part !== 'sponsor')),
      ),
      ...listed('sponsor', writeOrganisations(organisers.filter(({ part }) => part === 'sponsor'))),
    }),
    read: ({ organizer, sponsor }) => {
      const organisers = [
        ...readOrganisers(organizer, 'organiser'),
        ...readOrganisers(sponsor, 'sponsor'),
      ];
      return organisers.length > 0 ? ({ organisers } as EventFields) : {};
    },
  },
  {
    fields: ['participants'],
    members: ['attendee'],
    write: ({ participants = [] }) => listed('attendee', writePeople(participants)),
    // A draft has no place for the part that a person took: participants always go with our own fields.
    read: () => ({}),
  },
];

function told<N extends string>(name: N, text: string | undefined): { [K in N]?: string } {
  return (text === undefined || text === '' ? {} : { [name]: text }) as { [K in N]?: string };
}

function listed(name: string, nodes: JsonObject[]): JsonObject {
  return nodes.length > 0 ? { [name]: nodes } : {};
}

function inLanguages(name: string, en: string | undefined, zh: string | undefined): JsonObject {
  if (zh === undefined) return en === undefined ? {} : { [name]: en };
  const chinese = { '@value': zh, '@language': 'zh' };
  return { [name]: en === undefined ? [chinese] : [{ '@value': en, '@language': 'en' }, chinese] };
}

/** Whether a text says that it is in a language, of whatever country. */
const isIn = (language: string) => (text: { language?: string }) =>
  text.language?.toLowerCase().split(/[-_]/)[0] === language;

/** English is what says so, else what says nothing, else whatever is no Chinese. */
export function readWords(value: JsonValue | undefined): { en?: string; zh?: string } {
  const texts = textsOf(value);
  const zh = texts.find(isIn('zh'));
  const en =
    texts.find(isIn('en')) ??
    texts.find(({ language }) => language === undefined) ??
    texts.find((text) => text !== zh && !isIn('zh')(text));
  return { ...(en && { en: en.text }), ...(zh && { zh: zh.text }) };
}

const STATUSES: Record<string, Status> = {
  EventCancelled: 'cancelled',
  EventPostponed: 'postponed',
  // It has a new date; whether it was then held, nobody says.
  EventRescheduled: 'planned',
};

/**
 * The status that schema.org's word tells. "Scheduled" tells none: it is the usual word for events of the past too, and
 * there is no clock here. They are then taken as held.
 */
export function readStatus(value: JsonValue | undefined): Status | undefined {
  const [first] = listOf(value);
  const name = localName(textOf(isJsonObject(first) && first['@id'] ? first['@id'] : first));
  return Object.hasOwn(STATUSES, name) ? STATUSES[name] : undefined;
}

function writeStatus(status: Status): string {
  const names = { cancelled: 'EventCancelled', postponed: 'EventPostponed' } as const;
  const name = status === 'held' || status === 'planned' ? 'EventScheduled' : names[status];
  return `https://schema.org/${name}`;
}
