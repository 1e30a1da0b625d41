import { formatCount } from '../format-count.ts';

/** What has become of an event since its data set was looked at last. */
export type Change = 'new' | 'changed';

/** What has become of the event of each row. */
export type ChangeAt = (row: number) => Change | null;

/** How many of some events are new and how many have changed. */
export type ChangeCounts = Record<Change, number>;

/** "3 new, 1 changed since the last look": what is said of some events. */
export function changeCountWords(counts: ChangeCounts): string {
  const parts = (['new', 'changed'] as const).flatMap((change) =>
    counts[change] > 0 ? `${formatCount(counts[change])} ${change}` : [],
  );
  return `${parts.join(', ')} since the last look`;
}

/** An event as a list of changes names it. */
export interface ChangedEvent {
  eventId: string;
  /** The id of an event that is gone, where its title was not kept. */
  title: string;
  /** In words; empty where it was not kept. */
  date: string;
}

/** How many events have changed in one way, and the first of them. */
export interface ChangeList {
  count: number;
  events: ChangedEvent[];
}

/** What is different from the last look: at least one event. */
export type Changes = Record<Change | 'gone', ChangeList>;
