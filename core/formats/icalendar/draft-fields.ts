import { DEFAULT_KINDS } from '../../events/vocabulary.ts';
import type { EventDraft, JsonValue, SourceDraft } from '../drafts/event-draft.ts';
import { splitTexts, unescapeText, type ContentLine } from './content-line.ts';
import { KIND_PARAM } from './own-properties.ts';
import type { SortedProperties } from './sort-properties.ts';

/** The text of a property; undefined when it is blank. */
export function textOf(property: ContentLine | undefined): string | undefined {
  return (property && unescapeText(property.value).trim()) || undefined;
}

const STATUSES: Record<string, string> = {
  CONFIRMED: 'held',
  TENTATIVE: 'planned',
  CANCELLED: 'cancelled',
  FINAL: 'held',
  DRAFT: 'planned',
};

/** What became of the event; a word that the standard does not have stays as it is. */
export function statusOf(property: ContentLine | undefined): string | undefined {
  const text = textOf(property);
  return text === undefined ? undefined : (STATUSES[text.toUpperCase()] ?? text);
}

const KIND_LABELS = new Set(DEFAULT_KINDS.map(({ label }) => label.toLowerCase()));

/** The kind is the category that we named as one, else the first that is called like one of ours; the others are topics. */
export function categoriesOf(
  categories: readonly ContentLine[] = [],
): Pick<EventDraft, 'kind' | 'topics'> {
  const named = categories.find(({ params }) => params.get(KIND_PARAM));
  const texts = categories
    .filter((property) => property !== named)
    .flatMap(({ value }) => splitTexts(value))
    .filter((text) => text !== '');
  const label = named ? undefined : texts.find((text) => KIND_LABELS.has(text.toLowerCase()));
  const kind = named?.params.get(KIND_PARAM) ?? label;
  const topics = [...new Set(texts.filter((text) => text !== label))];
  return { ...(kind !== undefined && { kind }), ...(topics.length > 0 && { topics }) };
}

/** Who comes or invites: by name, else by address. */
function nameOf({ params, value }: ContentLine): string {
  const name = params.get('CN')?.trim();
  return name || value.trim().replace(/^mailto:/i, '');
}

function namesOf(properties: readonly ContentLine[] = []): { name: string }[] {
  return [...new Set(properties.map(nameOf))]
    .filter((name) => name !== '')
    .map((name) => ({ name }));
}

/** Rooms and projectors are invited as people are. */
function isPerson({ params }: ContentLine): boolean {
  return !/^(?:ROOM|RESOURCE)$/i.test(params.get('CUTYPE') ?? '');
}

export function peopleOf({
  many,
}: SortedProperties): Pick<EventDraft, 'participants' | 'organisers'> {
  const participants = namesOf(many.get('ATTENDEE')?.filter(isPerson));
  const organisers = namesOf(many.get('ORGANIZER'));
  return {
    ...(participants.length > 0 && { participants }),
    ...(organisers.length > 0 && { organisers }),
  };
}

function isLink({ value }: ContentLine): boolean {
  return /^https?:/i.test(value.trim());
}

/** Links of the event and to what is attached to it, each once. */
export function sourcesOf({ many }: SortedProperties): SourceDraft[] {
  const links = [...(many.get('URL') ?? []), ...(many.get('ATTACH') ?? [])].filter(isLink);
  const byUrl = new Map<string, SourceDraft>();
  for (const { value, params } of links) {
    const url = value.trim();
    const title = params.get('FILENAME')?.trim() || params.get('X-FILENAME')?.trim();
    if (!byUrl.has(url)) byUrl.set(url, { url, ...(title && { title }) });
  }
  return [...byUrl.values()];
}

/** Everything that no field holds, by the names of the properties; several of one name are a list. */
export function extraOf(
  { single, many, rest }: SortedProperties,
  strayLines: readonly { text: string }[],
): Record<string, JsonValue> | undefined {
  const kept = [
    ...[...single.values()].filter(isTimed),
    ...(many.get('RRULE') ?? []),
    ...(many.get('ATTENDEE') ?? []).filter((property) => !isPerson(property)),
    ...[...(many.get('URL') ?? []), ...(many.get('ATTACH') ?? [])].filter((link) => !isLink(link)),
    ...rest,
  ];
  const texts = new Map<string, string[]>();
  const keep = (name: string, text: string) => {
    if (text === '') return;
    const list = texts.get(name);
    if (list) list.push(text);
    else texts.set(name, [text]);
  };
  for (const property of kept) keep(property.name, extraText(property));
  for (const { text } of strayLines) keep('unreadable lines', text);
  if (texts.size === 0) return undefined;
  return Object.fromEntries(
    [...texts].map(([name, [first = '', ...others]]) => [
      name,
      others.length > 0 ? [first, ...others] : first,
    ]),
  );
}

const TIMES = /^(?:DTSTART|DTEND|DURATION|RECURRENCE-ID)$/;

/** An event keeps its day; the time of day, which it has no place for, is kept as it is written. */
function isTimed({ name, value }: ContentLine): boolean {
  return TIMES.test(name) && value.includes('T');
}

function extraText({ value, params }: ContentLine): string {
  if (/^BINARY$/i.test(params.get('VALUE') ?? ''))
    return `${params.get('FMTTYPE') ?? 'file'}, ${value.length} characters, not kept`;
  const zone = params.get('TZID');
  return `${unescapeText(value).trim()}${zone ? ` ${zone}` : ''}`;
}
