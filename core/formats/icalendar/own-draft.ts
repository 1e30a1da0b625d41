import type { EventDraft, JsonValue, SourceDraft } from '../drafts/event-draft.ts';
import { toCalendarText, toLocation, toSummary } from './calendar-text.ts';
import { unescapeText, type ContentLine } from './content-line.ts';
import { ownFieldsSchema, type OwnFields } from './own-properties.ts';

/** Reads what our writer put into a property of our own; undefined when it is not ours, or no longer. */
export function parseOwnFields({ value }: ContentLine): OwnFields | undefined {
  try {
    const json: unknown = JSON.parse(unescapeText(value));
    // Checked, and taken as written: a default that is filled in would look like something that was said.
    return ownFieldsSchema.safeParse(json).success ? (json as OwnFields) : undefined;
  } catch {
    return undefined;
  }
}

/** What a calendar has changed wins over what we wrote; the rest of the draft is what we wrote. */
export function withOwnFields(draft: EventDraft, own: OwnFields): EventDraft {
  const {
    title,
    summary,
    topics,
    status,
    zh,
    level,
    partners,
    place,
    series,
    edition,
    background,
  } = own;
  const { sources, extra, seriesId, ...fields } = own;
  for (const name of DRAFTED) delete fields[name];
  if (seriesId !== undefined) fields.series = seriesId;
  // A journal has no location that could have been changed.
  const isJournal = draft.at.path.startsWith('VJOURNAL');
  const isPlaceKept = isJournal || (place && toLocation(place) === (draft.place?.venue ?? ''));
  return {
    ...draft,
    ...(title !== undefined && toSummary(title) === draft.title && { title }),
    ...(summary !== undefined && toCalendarText(summary) === (draft.summary ?? '') && { summary }),
    ...(topics && isSameList(topics, draft.topics) && { topics }),
    ...(status === 'postponed' && draft.status === 'planned' && { status }),
    ...(zh?.title !== undefined && { titleZh: zh.title }),
    ...(zh?.summary !== undefined && { summaryZh: zh.summary }),
    ...(level && { level }),
    ...(partners && { partners }),
    ...(place && isPlaceKept && { place }),
    ...(series !== undefined && { series }),
    ...(edition !== undefined && { edition }),
    ...(background !== undefined && { isBackground: background }),
    ...(sources && { sources: withLinks(sources, draft.sources) }),
    ...(Object.keys(fields).length > 0 && { fields: fields as Record<string, JsonValue> }),
    ...(extra && { extra: { ...(extra as Record<string, JsonValue>), ...draft.extra } }),
  };
}

/** Fields that a draft has a place for. */
const DRAFTED = [
  'title',
  'summary',
  'topics',
  'status',
  'zh',
  'level',
  'partners',
  'place',
  'series',
  'edition',
  'background',
] as const;

function isSameList(own: readonly string[], found: readonly string[] = []): boolean {
  const texts = new Set(own.map(toCalendarText).filter((text) => text !== ''));
  return texts.size === found.length && found.every((text) => texts.has(text));
}

/** Our sources, and links that were added in a calendar. */
function withLinks(own: SourceDraft[], found: SourceDraft[] = []): SourceDraft[] {
  const known = new Set(own.map(({ url }) => url));
  return [...own, ...found.filter(({ url }) => !known.has(url))];
}
