import { foldText } from '#core/query/search-text.ts';
import { spokenInitials } from '#core/words/spoken-initials.ts';
import type { EventItem, TimelineItem } from '#core/timeline/timeline-item.ts';

/** What is typed is forgotten after a pause of this length. */
const PAUSE_MS = 1000;

/** Gathers letters that are typed one after the other into the beginning of a title. */
export class TypeAhead {
  #typed = '';
  #lastMs = -Infinity;

  /** Whether a letter would go on with what has been typed so far. */
  isUnderWay(atMs: number): boolean {
    return this.#typed !== '' && atMs - this.#lastMs < PAUSE_MS;
  }

  /** Takes a key; returns what has been typed with it, or null when it is no letter of a title. */
  take({ key }: Pick<KeyboardEvent, 'key'>, atMs: number): string | null {
    const before = this.isUnderWay(atMs) ? this.#typed : '';
    const isLetter = /^[\p{L}\p{N}]$/u.test(key);
    if (!isLetter && (before === '' || !/^[\s\p{P}]$/u.test(key))) return null;
    this.#typed = before + key;
    this.#lastMs = atMs;
    return this.#typed;
  }
}

/**
 * The next event whose title begins with what is typed, from an item on and round to it again. One letter, however often
 * it is typed, leads on from event to event; more letters may stay where the first ones led. Chinese characters are found
 * by the letters that they begin with when they are spoken: only a text field lets a keyboard write them.
 */
export function nextTitled(
  items: readonly TimelineItem[],
  from: TimelineItem | undefined,
  typed: string,
): EventItem | undefined {
  const folded = foldText(typed);
  const [first = ''] = Array.from(folded);
  const isOneLetter = folded === first.repeat(folded.length / first.length);
  const sought = isOneLetter ? first : folded;
  const isFound = (item: TimelineItem): item is EventItem =>
    item.type === 'event' && begins(foldText(item.title), sought);
  if (from && !isOneLetter && isFound(from)) return from;
  const at = from ? items.findIndex(({ id }) => id === from.id) : -1;
  const ahead = [...items.slice(at + 1), ...items.slice(0, at + 1)].filter(isFound);
  const ofOther = ahead.find(({ eventId }) => from?.type !== 'event' || eventId !== from.eventId);
  return ofOther ?? ahead[0];
}

function begins(title: string, sought: string): boolean {
  const beginning = title.slice(0, sought.length);
  return beginning === sought || spokenInitials(beginning) === sought;
}
