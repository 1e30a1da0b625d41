/** What has become of an event since its data set was looked at last. */
export type Change = 'new' | 'changed';

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
