import { partnerName, type DataSet, type DatedEvent } from '../events/data-set.ts';

/** Lower case, compatibility forms folded, accents dropped: what a search compares. */
export function foldText(text: string): string {
  return text.normalize('NFKD').replace(/\p{M}/gu, '').toLowerCase();
}

/** The words of a search, folded; none when it is blank. */
export function toWords(text: string): string[] {
  return foldText(text).split(/\s+/u).filter(Boolean);
}

/** Whether every word occurs, anywhere and in any order. */
export function containsWords(searchText: string, words: string[]): boolean {
  return words.every((word) => searchText.includes(word));
}

/** All that a reader can see of an event, as one folded text. */
export function toSearchText({ event, partners }: DatedEvent, dataSet: DataSet): string {
  const place = event.place;
  const parts = [
    event.title,
    event.zh?.title,
    event.zh?.summary,
    event.summary,
    event.date,
    dataSet.kinds.get(event.kind)?.label,
    event.series === undefined ? undefined : dataSet.series.get(event.series)?.title,
    place?.city,
    place?.venue,
    place?.country === undefined ? undefined : partnerName(dataSet, place.country),
    ...partners.map((code) => partnerName(dataSet, code)),
    ...event.topics,
    ...event.participants.flatMap(({ name, role, affiliation }) => [name, role, affiliation]),
    ...event.organisers.map(({ name }) => name),
    ...event.outcomes.map(({ text }) => text),
    ...event.announced.map(({ text }) => text),
    ...event.sources.map(({ source }) => dataSet.sources.get(source)?.publisher),
  ];
  return foldText(parts.filter((part) => part !== undefined).join('\n'));
}
