import { partnerName, type DataSet, type DatedEvent } from '../../events/data-set.ts';
import type { CooperationEvent } from '../../events/schema.ts';
import type { JsonValue } from '../drafts/event-draft.ts';
import { isJsonObject, withoutGaps, type JsonObject } from '../drafts/json-value.ts';
import { ownFields, ownWords, pick } from '../drafts/own-fields.ts';
import { toSourceDrafts } from '../drafts/source-drafts.ts';
import { LD_HOMES } from './ld-homes.ts';
import { areSaidByWorks, writeWorks } from './ld-sources.ts';
import { CONTEXT, OWN_TERM, toUrn } from './ld-values.ts';

/** Members of Event that we have no field for: a reader keeps them under `extra`, from where they come back out. */
const LD_EXTRAS = new Set(
  (
    'additionalType aggregateRating alternateName audience composer contributor director disambiguatingDescription ' +
    'doorTime duration eventAttendanceMode eventSchedule funder funding hasParticipationOffer hasSponsorshipOffer image ' +
    'inLanguage isAccessibleForFree mainEntityOfPage maximumAttendeeCapacity maximumPhysicalAttendeeCapacity ' +
    'maximumVirtualAttendeeCapacity offers potentialAction previousStartDate recordedIn remainingAttendeeCapacity review ' +
    'translator typicalAgeRange workFeatured workPerformed'
  ).split(' '),
);

/** Some events as schema.org events in one JSON-LD document, in pieces; the data set itself is its first node. */
export function* formatJsonLd(dataSet: DataSet, events: Iterable<DatedEvent>): Generator<string> {
  yield `{\n  "@context": ${JSON.stringify(CONTEXT)},\n  "@graph": [`;
  yield `\n    ${JSON.stringify(toDataSetNode(dataSet))}`;
  for (const { event } of events) yield `,\n    ${JSON.stringify(toNode(dataSet, event))}`;
  yield '\n  ]\n}\n';
}

function toDataSetNode({ head }: DataSet): JsonObject {
  return {
    '@type': 'Dataset',
    ...withoutGaps({ name: head.title, description: head.description }),
  };
}

function toNode(dataSet: DataSet, event: CooperationEvent): JsonObject {
  const sources = toSourceDrafts(dataSet, event);
  const { extra, ...own } = ownFields(event, LD_HOMES, ['id', 'partners', 'series', 'sources']);
  const { members, rest } = splitExtra(extra);
  const homes = Object.assign({}, ...LD_HOMES.map((home) => home.write(event))) as JsonObject;
  return {
    ...homes,
    identifier: event.id,
    ...(event.partners.length > 0 && { about: partnerNodes(dataSet, event.partners) }),
    ...superEvent(dataSet, event.series),
    subjectOf: writeWorks(sources),
    ...members,
    [OWN_TERM]: {
      ...own,
      ...pick(ownWords(dataSet, event), ['kindLabel']),
      ...(!areSaidByWorks(sources) && { sources: sources as unknown as JsonValue }),
      ...(rest && { extra: rest }),
    },
  };
}

/** Schema.org lets only people and organisations attend an event; countries are what a meeting is about. */
function partnerNodes(dataSet: DataSet, partners: readonly string[]): JsonObject[] {
  return partners.map((code) => ({
    '@type': dataSet.actors.has(code) ? 'Organization' : 'Country',
    '@id': toUrn('partner', code),
    name: partnerName(dataSet, code),
  }));
}

function superEvent({ series }: DataSet, id: string | undefined): JsonObject {
  if (id === undefined) return {};
  const name = series.get(id)?.title ?? id;
  return { superEvent: { '@type': 'EventSeries', '@id': toUrn('series', id), name } };
}

/** Parts what an event of schema.org has members for from what it has not; an empty `extra` is told too. */
function splitExtra(extra: JsonValue | undefined): { members: JsonObject; rest?: JsonObject } {
  if (!isJsonObject(extra)) return { members: {} };
  const members = Object.entries(extra).filter(isLdExtra);
  const rest = Object.entries(extra).filter((part) => !isLdExtra(part));
  const isTold = rest.length > 0 || members.length === 0;
  return {
    members: Object.fromEntries(members),
    ...(isTold && { rest: Object.fromEntries(rest) }),
  };
}

function isLdExtra([name, value]: [string, JsonValue]): boolean {
  return LD_EXTRAS.has(name) && value !== null;
}
