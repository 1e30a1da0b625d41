/** What the summary says in a language. */
export interface SummaryTexts {
  title: string;
  close: string;
  scope: string;
  allDates: string;
  inWindow: string;
  save: string;
  savedAs: (fileName: string) => string;
  tab: string;
  numbers: string;
  series: string;
  recurring: string;
  partnersAndSeries: string;
  showAsLanes: string;
  noSeries: string;
  byWholeDataSet: string;
  lastMet: string;
  notHeldYet: string;
  notInData: string;
  counting: string;
  nothing: string;
  nothingInWindow: string;
  kinds: string;
  places: string;
  partners: string;
  meetings: string;
  partner: string;
  first: string;
  last: string;
  noneHeld: string;
  notDated: string;
  severalYears: string;
  severalPartners: string;
  onlyHeld: string;
  /** How many events, and how many of them are undated. */
  undated: (events: string, undated: number) => string;
  /** What a screen reader says behind a number of events, with the space before it. */
  unit: (count: number) => string;
  /** What the bars of years are called, by how many years each stands for. */
  years: (yearsABar: number) => string;
  /** The way to those that are not listed yet. */
  all: (count: number) => string;
  /** Said where there are more than can be listed. */
  more: (count: number) => string;
  /** A stretch of years without events. */
  emptyYears: (from: string, to: string) => string;
  /** Names, and how many more there are. */
  andMore: (names: string, count: number) => string;
  /** Between titles, which may have commas. */
  titleJoint: string;
  /** Events of a series that come before those that are listed. */
  earlier: (count: number) => string;
  /** Editions from one to another. */
  editions: (from: string, to: string) => string;
  /** An event where only its name is heard, after what it is here. */
  named: (name: string, event: string) => string;
}
