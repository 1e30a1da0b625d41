import type { FileDraft, JsonValue } from '../drafts/event-draft.ts';
import { isJsonObject, type JsonObject } from '../drafts/json-value.ts';
import type { JsonPath } from '../json-places.ts';
import { isEventType, typesOf } from './event-types.ts';
import { listOf, nameOf, plainName, plainNode, textOf } from './ld-values.ts';

/** A node of a JSON-LD document that is an event. */
export interface EventNode {
  /** Its members by their local names. */
  node: JsonObject;
  types: string[];
  path: JsonPath;
  /** Name of the event that it is a part of. */
  series?: string;
}

/** What a document holds. */
export interface LdDocument {
  events: EventNode[];
  file: FileDraft;
}

/** Nodes that are about a file or page as a whole. */
const FILE_TYPES = new Set([
  'Dataset',
  'ItemList',
  'Collection',
  'CollectionPage',
  'WebPage',
  'WebSite',
]);

/** Finds the events of a document, wherever they stand: by themselves, in a graph, in a list, within other events. */
export function findEventNodes(value: JsonValue): LdDocument {
  const found: LdDocument = { events: [], file: {} };
  /** Names of events by their ids, and the series that ids are told to be parts of. */
  const [names, seriesOf] = [new Map<string, string>(), new Map<string, string>()];
  look(value, []);
  return { ...found, events: found.events.map(withSeries) };

  function look(part: JsonValue, path: JsonPath, series?: string): void {
    if (Array.isArray(part)) {
      for (const [at, inner] of part.entries()) look(inner, [...path, at], series);
    } else if (isJsonObject(part)) {
      const types = typesOf(part['@type']);
      if (isEventType(types)) lookAtEvent(part, types, path, series);
      else lookInside(part, types, path);
    }
  }

  function lookAtEvent(raw: JsonObject, types: string[], path: JsonPath, series?: string): void {
    const node = plainNode(raw);
    const [name, id] = [nameOf(raw), textOf(node['@id'])];
    if (id !== '' && name !== '') names.set(id, name);
    const parts = [...listOf(node['subEvent']), ...listOf(node['subEvents'])];
    for (const part of parts) {
      if (isJsonObject(part) && name !== '') seriesOf.set(textOf(part['@id']), name);
    }
    if (!isReference(node) && !isBareSeries(node, types, parts.length)) {
      found.events.push({ node, types, path, ...(series !== undefined && { series }) });
    }
    for (const [key, inner] of Object.entries(raw)) {
      if (/^subEvents?$/.test(plainName(key))) look(inner, [...path, key], name || series);
    }
  }

  function lookInside(raw: JsonObject, types: string[], path: JsonPath): void {
    const node = plainNode(raw);
    if (found.file.title === undefined && types.some((type) => FILE_TYPES.has(type))) {
      const [title, description] = [textOf(node['name']), textOf(node['description'])];
      if (title !== '') found.file = { title, ...(description !== '' && { description }) };
    }
    for (const [key, inner] of Object.entries(raw)) {
      if (key !== '@context') look(inner, [...path, key]);
    }
  }

  function withSeries(event: EventNode): EventNode {
    const [whole] = listOf(event.node['superEvent']);
    const wholeId = isJsonObject(whole) ? textOf(whole['@id']) : '';
    const series =
      nameOf(whole) ||
      names.get(wholeId) ||
      event.series ||
      seriesOf.get(textOf(event.node['@id']) || ' ');
    return { ...event, ...(series && { series }) };
  }
}

/** A node that only names another one. */
function isReference(node: JsonObject): boolean {
  const names = Object.keys(node);
  return names.includes('@id') && names.every((name) => name === '@id' || name === '@type');
}

/** A series that is told for the sake of its parts has no day of its own. */
function isBareSeries(node: JsonObject, types: readonly string[], parts: number): boolean {
  return types.includes('EventSeries') && parts > 0 && node['startDate'] === undefined;
}
