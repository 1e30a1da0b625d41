import type { JsonValue } from '../drafts/event-draft.ts';
import { isJsonObject, type JsonObject } from '../drafts/json-value.ts';
import { isWebAddress } from '../html/html-to-text.ts';
import { localName } from './event-types.ts';
import { hasTime } from './iso-date.ts';
import { readAttendance } from './ld-people.ts';
import { saysMoreOfPlace } from './ld-places.ts';
import { listOf, OWN_TERM, saysMoreThan, textOf, textsOf } from './ld-values.ts';

/** Members that become fields as a whole. */
const READ_WHOLE = new Set(['@context', '@id', '@type', 'subEvent', 'subEvents', OWN_TERM]);

const PERSON = ['name', 'jobTitle', 'affiliation', 'worksFor'];
const WORK = ['name', 'headline', 'publisher', 'datePublished', 'url', 'inLanguage'];

/** Of members that become fields: whether they say more than the field does, and so have to be kept as they are. */
const SAY_MORE: Record<string, (value: JsonValue) => boolean> = {
  startDate: hasTime,
  endDate: hasTime,
  name: (value) => textsOf(value).length > 2,
  description: (value) => textsOf(value).length > 2,
  eventStatus: (value) =>
    !/Event(?:Scheduled|Cancelled|Postponed|Rescheduled)$/.test(statusText(value)),
  location: saysMoreOfPlace,
  keywords: (value) => saysMoreThan(value, ['name']),
  organizer: (value) => saysMoreThan(value, ['name']),
  sponsor: (value) => saysMoreThan(value, ['name']),
  attendee: (value) => saysMoreThan(value, PERSON),
  performer: (value) => saysMoreThan(value, PERSON),
  about: (value) => readAttendance(value).partners.length < listOf(value).length,
  superEvent: (value) => saysMoreThan(value, ['name']),
  subjectOf: (value) => saysMoreThan(value, WORK),
  identifier: (value) => typeof value === 'object',
  url: (value) => !textsOf(value).every(({ text }) => isWebAddress(text)),
  sameAs: (value) => !textsOf(value).every(({ text }) => isWebAddress(text)),
};

/** The members of an event that no field holds, or not all of; unread dates are among them. */
export function leftOver(node: JsonObject, isUndated: boolean): JsonObject {
  const rest = Object.entries(node).filter(([name, value]) => {
    if (value === null || READ_WHOLE.has(name)) return false;
    if (isUndated && /^(?:start|end)Date$/.test(name)) return true;
    const saysMore = Object.hasOwn(SAY_MORE, name) ? SAY_MORE[name] : undefined;
    return saysMore ? saysMore(value) : true;
  });
  return Object.fromEntries(rest);
}

function statusText(value: JsonValue): string {
  const [first] = listOf(value);
  return localName(textOf(isJsonObject(first) && first['@id'] ? first['@id'] : first));
}
