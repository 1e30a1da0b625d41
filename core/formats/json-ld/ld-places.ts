import type { EventDraft, JsonValue } from '../drafts/event-draft.ts';
import { isJsonObject, withoutGaps, type JsonObject } from '../drafts/json-value.ts';
import { typesOf } from './event-types.ts';
import { listOf, nameOf, plainNode, saysMoreThan, textOf } from './ld-values.ts';

type PlaceDraft = NonNullable<EventDraft['place']>;
/** Of an event or a draft. */
type AnyPlace = { [K in keyof PlaceDraft]: PlaceDraft[K] | undefined };

/** The members of a location that become a place. */
const READ_MEMBERS = ['name', 'address'];
const READ_ADDRESS = ['addressLocality', 'addressCountry'];

/** Where an event takes place, by the first location that is no virtual one; undefined where none is told. */
export function readPlace(location: JsonValue | undefined): PlaceDraft | undefined {
  const first = listOf(location).find((one) => !isVirtual(one));
  const place = isJsonObject(first) ? readNode(plainNode(first)) : { venue: textOf(first) };
  const known = Object.entries(place).filter(([, text]) => text !== '');
  return known.length > 0 ? Object.fromEntries(known) : undefined;
}

function isVirtual(location: JsonValue): boolean {
  return isJsonObject(location) && typesOf(location['@type']).includes('VirtualLocation');
}

/** A place with an address, or an address by itself. An address in one text says where within the city it is. */
function readNode(node: JsonObject): { venue: string; city: string; country: string } {
  const isAddress = typesOf(node['@type']).includes('PostalAddress');
  const [address] = isAddress ? [node] : listOf(node['address']);
  const name = textOf(node['name']);
  if (!isJsonObject(address)) return { venue: name || textOf(address), city: '', country: '' };
  const parts = plainNode(address);
  return {
    venue: name || textOf(parts['streetAddress']),
    city: textOf(parts['addressLocality']),
    country: nameOf(parts['addressCountry']),
  };
}

/** Whether a location says more than a place of ours holds. */
export function saysMoreOfPlace(location: JsonValue | undefined): boolean {
  const all = listOf(location);
  if (all.length > 1 || all.some(isVirtual) || saysMoreThan(location, READ_MEMBERS)) return true;
  const address = all.flatMap((one) =>
    isJsonObject(one) ? listOf(plainNode(one)['address']) : [],
  );
  return saysMoreThan(address, READ_ADDRESS) || address.some((one) => typeof one === 'string');
}

/** A place as schema.org has it. */
export function writePlace({ venue, city, country }: AnyPlace): JsonObject {
  const address = withoutGaps({ addressLocality: city, addressCountry: country });
  return {
    '@type': 'Place',
    ...(venue !== undefined && { name: venue }),
    ...(Object.keys(address).length > 0 && { address: { '@type': 'PostalAddress', ...address } }),
  };
}
