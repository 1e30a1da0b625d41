import type { Mark } from '../events/vocabulary.ts';
import type { EventLink } from '../query/event-link.ts';

/** Events of a stretch of whole years. */
export interface YearBar {
  /** First and last year, as EDTF. */
  from: string;
  to: string;
  label: string;
  /** Events that may lie in it; where the filter asks for certainty, those that certainly do. */
  count: number;
}

/** Events that share a value. */
export interface ValueBar {
  value: string;
  label: string;
  count: number;
}

/** Events with a partner, and what is known of when they were held. */
export interface PartnerBar extends ValueBar {
  /** Code of the flag to show; null for "no partner named". */
  flag: string | null;
  /** The first and the last that was held and has a date, in the order of time; null when there is none. */
  first: EventLink | null;
  last: EventLink | null;
}

/** Events of a kind, with its signs. */
export interface KindBar extends ValueBar {
  colour: string;
  mark: Mark;
}

/** Events that took place in a country; of `NONE` those whose place names none. */
export interface CountryBar extends ValueBar {
  /** Code of the flag to show; null for `NONE`. */
  flag: string | null;
}

/** Bars with the longest first, and how many there is no room for. */
export interface Bars<B extends ValueBar> {
  bars: B[];
  more: number;
}

/** Some events in numbers. Background events are not counted. */
export interface Summary {
  total: number;
  undated: number;
  /** So many years a bar stands for. */
  yearsABar: number;
  /** In the order of time, without a gap from the first year to the last; none when no event is dated. */
  years: YearBar[];
  partners: Bars<PartnerBar>;
  kinds: Bars<KindBar>;
  places: Bars<ValueBar>;
  /** By the countries of the places: an event has one at most, so that they add up to the total. */
  countries: Bars<CountryBar>;
}
