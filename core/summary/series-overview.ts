import type { EventLink } from '../query/event-link.ts';
import type { NamedPartner } from '../query/event-detail.ts';
import type { SeriesFacts } from '../query/series-facts.ts';

/** An edition of a series. */
export interface EditionMark extends EventLink {
  /** Null where it has none. */
  number: number | null;
  /** The year that it is known to begin in; null for none. */
  year: string | null;
  isHeld: boolean;
}

/** A recurring meeting. */
export interface SeriesEntry {
  id: string;
  title: string;
  /** Who took part in any of its events, the first few. */
  partners: NamedPartner[];
  morePartners: number;
  facts: SeriesFacts;
  planned: EventLink | null;
  /** The last of its events, in their order. */
  editions: EditionMark[];
  /** How many events come before those. */
  earlier: number;
}

/** A partner with its last meeting. */
export interface PartnerEntry extends NamedPartner {
  /** The last event with it that was held and has a date; null when there is none. */
  last: EventLink | null;
  /** Titles of its series, the first few. */
  series: string[];
  moreSeries: number;
}

/** The recurring meetings and the partners of what a filter keeps. What is told of each is told by the whole data set. */
export interface SeriesOverview {
  /** Those with the most events first. */
  series: SeriesEntry[];
  moreSeries: number;
  /** By name. */
  partners: PartnerEntry[];
  morePartners: number;
}
