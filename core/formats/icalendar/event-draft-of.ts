import type { EventDraft } from '../drafts/event-draft.ts';
import type { EventComponent } from './components.ts';
import { categoriesOf, extraOf, peopleOf, sourcesOf, statusOf, textOf } from './draft-fields.ts';
import { parseOwnFields, withOwnFields } from './own-draft.ts';
import { FIELDS_PROPERTY, UID_SUFFIX } from './own-properties.ts';
import type { SortedProperties } from './sort-properties.ts';
import type { ContentLine } from './content-line.ts';

/** The draft of an event without its date, and a property of ours that cannot be read. */
export interface DraftedEvent {
  draft: EventDraft;
  unreadable: ContentLine | undefined;
}

/**
 * Makes a draft of the properties of an event. A location stays in one piece, as the venue: where a street ends and a city
 * begins, no calendar says.
 */
export function draftEvent(
  event: EventComponent,
  sorted: SortedProperties,
  title: string,
): DraftedEvent {
  const { single, many } = sorted;
  const uid = textOf(single.get('UID'));
  const summary = textOf(single.get('DESCRIPTION'));
  const venue = textOf(single.get('LOCATION'));
  const status = statusOf(single.get('STATUS'));
  const sources = sourcesOf(sorted);
  const ownProperty = single.get(FIELDS_PROPERTY);
  const own = ownProperty && parseOwnFields(ownProperty);
  const unreadable = ownProperty && !own ? ownProperty : undefined;
  const extra = extraOf(
    unreadable ? { ...sorted, rest: [...sorted.rest, unreadable] } : sorted,
    event.strayLines,
  );
  const draft: EventDraft = {
    at: { line: event.line, column: 1, path: `${event.name}[${event.index}]` },
    ...(uid !== undefined && { id: withoutSuffix(uid) }),
    title,
    ...(status !== undefined && { status }),
    ...categoriesOf(many.get('CATEGORIES')),
    ...(venue !== undefined && { place: { venue } }),
    ...(summary !== undefined && { summary }),
    ...peopleOf(sorted),
    ...(sources.length > 0 && { sources }),
    ...(extra && { extra }),
  };
  return { draft: own ? withOwnFields(draft, own) : draft, unreadable };
}

function withoutSuffix(uid: string): string {
  return uid.endsWith(UID_SUFFIX) ? uid.slice(0, -UID_SUFFIX.length) : uid;
}
