import type { JsonValue } from '../drafts/event-draft.ts';
import { isJsonObject, type JsonObject } from '../drafts/json-value.ts';
import { localName } from './event-types.ts';

/** Our own names in the file stand under this namespace; nobody looks it up. */
const URN = 'urn:cooperation-timeline:';
/** The term that holds our own fields. */
export const OWN_TERM = 'ct:event';

/** The terms by which a file of ours is read: those of schema.org, and ours, whose value is JSON as it stands. */
export const CONTEXT: JsonValue = [
  'https://schema.org',
  { ct: URN, [OWN_TERM]: { '@type': '@json' } },
];

/** A name of ours for something that is no address: the NL among partners. */
export function toUrn(what: 'partner' | 'series', id: string): string {
  return `${URN}${what}:${id}`;
}

/** The id in such a name; undefined when it is none. */
export function idOfUrn(
  what: 'partner' | 'series',
  value: JsonValue | undefined,
): string | undefined {
  const start = toUrn(what, '');
  return typeof value === 'string' && value.startsWith(start)
    ? value.slice(start.length)
    : undefined;
}

/** A node whose members go by their local names: schema:name and https://schema.org/name are "name". */
export function plainNode(node: JsonObject): JsonObject {
  return Object.fromEntries(Object.entries(node).map(([name, value]) => [plainName(name), value]));
}

/** Our own term keeps its prefix. */
export function plainName(name: string): string {
  return name === OWN_TERM || name === `${URN}event` ? OWN_TERM : localName(name);
}

/** The values of a member: one, several, or those of a list or set. */
export function listOf(value: JsonValue | undefined): JsonValue[] {
  if (value === undefined || value === null) return [];
  if (Array.isArray(value)) return value.flatMap(listOf);
  if (isJsonObject(value)) {
    const inner = value['@list'] ?? value['@set'];
    if (inner !== undefined) return listOf(inner);
  }
  return [value];
}

/** A text and the language that it says it is in. */
export interface LdText {
  text: string;
  language?: string;
}

/** The texts of a member, blank ones left out. */
export function textsOf(value: JsonValue | undefined): LdText[] {
  return listOf(value).flatMap((one): LdText[] => {
    if (isJsonObject(one)) {
      const language = one['@language'];
      const [inner] = textsOf(one['@value']);
      return inner ? [{ ...inner, ...(typeof language === 'string' && { language }) }] : [];
    }
    const text = typeof one === 'string' || typeof one === 'number' ? String(one).trim() : '';
    return text === '' ? [] : [{ text }];
  });
}

/** The first text of a member; empty when there is none. */
export function textOf(value: JsonValue | undefined): string {
  return textsOf(value)[0]?.text ?? '';
}

/** What a thing is called: a text, or a node with a name. */
export function nameOf(value: JsonValue | undefined): string {
  const [first] = listOf(value);
  if (!isJsonObject(first) || first['@value'] !== undefined) return textOf(first);
  const node = plainNode(first);
  return textOf(node['name']) || textOf(node['legalName']);
}

/** Whether a node says more than the members of these names; types and ids are nothing more. */
export function saysMoreThan(value: JsonValue | undefined, names: readonly string[]): boolean {
  return listOf(value).some((one) => {
    if (!isJsonObject(one) || one['@value'] !== undefined) return false;
    return Object.keys(one).some(
      (name) => !name.startsWith('@') && !names.includes(localName(name)),
    );
  });
}
