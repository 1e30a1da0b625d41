import { eventSchema } from '../../events/schema.ts';
import type { EventDraft, JsonValue } from '../drafts/event-draft.ts';
import {
  isJsonObject,
  isSameJson,
  omit,
  withoutGaps,
  type JsonObject,
} from '../drafts/json-value.ts';
import { layOwn } from '../drafts/lay-own.ts';
import { readOwn } from '../drafts/own-fields.ts';
import type { FilePlace, Problem } from '../problem.ts';
import { quote } from '../schema-findings.ts';
import { kindOfTypes } from './event-types.ts';
import type { EventNode } from './find-event-nodes.ts';
import { readIsoDates } from './iso-date.ts';
import { LD_HOMES, readStatus, readWords } from './ld-homes.ts';
import { leftOver } from './left-over.ts';
import { readAttendance, readOrganisers } from './ld-people.ts';
import { readPlace } from './ld-places.ts';
import { readSources, writeWorks } from './ld-sources.ts';
import { idOfUrn, listOf, OWN_TERM, textOf, textsOf } from './ld-values.ts';

/** What one node gives; no draft where it cannot be one. */
export interface NodeRead {
  draft?: EventDraft;
  problems: Problem[];
}

/** Reads a node that is an event; `locate` finds its members in the file. */
export function readEventNode(
  event: EventNode,
  locate: (...path: string[]) => FilePlace,
): NodeRead {
  const { node, types } = event;
  const own = readOwn(ownValue(node), LD_HOMES, node);
  // Whoever has changed the works has given other sources.
  if (own.sources && !isSameJson(writeWorks(own.sources), node['subjectOf'])) delete own.sources;
  if (own.fields.kind === undefined) delete own.kindLabel;
  const words = readWords(node['name']);
  const title = own.fields.title ?? words.en ?? words.zh;
  if (title === undefined) return { problems: [{ ...locate(), code: 'title-missing' }] };
  const read = readIsoDates(node['startDate'], node['endDate']);
  const problem = own.fields.date === undefined ? read.problem : undefined;
  const series = eventSchema.shape.series.safeParse(seriesId(node)).data;
  if (series !== undefined) own.fields.series = series;
  const draft: EventDraft = withoutGaps({
    ...readFacts(event),
    at: locate(),
    title,
    titleZh: words.zh,
    date: read.date,
    kind: own.kindLabel ?? kindOfTypes(types),
    extra: toExtra(node, problem !== undefined, own.unread),
  });
  return {
    draft: layOwn(draft, own),
    problems: [
      ...(problem ? [{ ...locate('startDate'), ...problem }] : []),
      ...Object.entries(own.unread).map(([name, value]): Problem => ({
        ...(name === '' ? locate(OWN_TERM) : locate(OWN_TERM, name)),
        code: 'value-unreadable',
        found: quote(value),
        expected: { say: name === '' ? 'object' : 'format-field' },
      })),
    ],
  };
}

/** What schema.org's own members tell, but for words and dates. */
function readFacts({ node, series }: EventNode): Partial<EventDraft> {
  const [attending, performing, about] = [node['attendee'], node['performer'], node['about']].map(
    (value) => readAttendance(value),
  );
  const partners = [about, attending, performing].flatMap((all) => all?.partners ?? []);
  const people = [attending, performing].flatMap((all) => all?.people ?? []);
  const organisers = [
    ...readOrganisers(node['organizer'], 'organiser'),
    ...readOrganisers(node['sponsor'], 'sponsor'),
    ...[attending, performing].flatMap((all) => all?.parties ?? []),
  ];
  const summary = readWords(node['description']);
  return withoutGaps({
    id: readId(node),
    status: readStatus(node['eventStatus']),
    partners: someOf([...new Set(partners)]),
    place: readPlace(node['location']),
    series,
    summary: summary.en,
    summaryZh: summary.zh,
    topics: someOf(readTopics(node['keywords'])),
    participants: someOf(people),
    organisers: someOf(organisers),
    sources: readSources(node),
  });
}

function someOf<T>(list: T[]): T[] | undefined {
  return list.length > 0 ? list : undefined;
}

/** An identifier may be a text or a value with the name of its scheme. Names of blank nodes hold for one file only. */
function readId(node: JsonObject): string | undefined {
  const [identifier] = listOf(node['identifier']);
  const value = isJsonObject(identifier)
    ? (identifier['value'] ?? identifier['@value'])
    : identifier;
  const id = textOf(value) || textOf(node['@id']);
  return id === '' || id.startsWith('_:') ? undefined : id;
}

/** One text holds topics with commas between them; of several texts, each is a topic. */
function readTopics(keywords: JsonValue | undefined): string[] {
  if (typeof keywords === 'string') {
    return keywords
      .split(',')
      .map((topic) => topic.trim())
      .filter((topic) => topic !== '');
  }
  return listOf(keywords).flatMap((one) => {
    const terms = isJsonObject(one) && one['@value'] === undefined ? one['name'] : one;
    return textsOf(terms).map(({ text }) => text);
  });
}

function seriesId(node: JsonObject): string | undefined {
  const [whole] = listOf(node['superEvent']);
  return isJsonObject(whole) ? idOfUrn('series', whole['@id']) : undefined;
}

/** Other programs write JSON that stands as it is as a value with a type. */
function ownValue(node: JsonObject): JsonValue | undefined {
  const own = node[OWN_TERM];
  return isJsonObject(own) && own['@type'] === '@json' ? own['@value'] : own;
}

function toExtra(node: JsonObject, isUndated: boolean, unread: JsonObject): JsonObject | undefined {
  const rest = leftOver(node, isUndated);
  const extra = {
    ...omit(rest, [OWN_TERM]),
    ...(Object.keys(unread).length > 0 && { [OWN_TERM]: unread[''] ?? unread }),
  };
  return Object.keys(extra).length > 0 ? extra : undefined;
}
