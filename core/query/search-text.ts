import { partnerName, type DataSet, type DatedEvent } from '../events/data-set.ts';
import type { CooperationEvent, Place } from '../events/schema.ts';
import { LEVEL_LABELS, STATUS_LABELS } from '../events/vocabulary.ts';
import { edtfWords } from '../time/edtf-words.ts';
import { extraFacts } from './extra-facts.ts';

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

/**
 * All that the details of an event say in words, as one folded text; ids, codes and links are none, and the sides of
 * people say no more than the partners do.
 */
export function toSearchText(dated: DatedEvent, dataSet: DataSet): string {
  // One list that grows, and no lists in between: there may be very many events.
  const parts: Parts = [];
  addFacts(parts, dated, dataSet);
  addTexts(parts, dated.event);
  for (const { text, date, place } of dated.event.announced) {
    parts.push(text);
    addDate(parts, date);
    addPlace(parts, place, dataSet);
  }
  for (const { source, note } of dated.event.sources) {
    const { publisher, title, published } = dataSet.sources.get(source) ?? {};
    parts.push(note, publisher, title);
    addDate(parts, published);
  }
  return foldText(parts.filter((part) => part !== undefined).join('\n'));
}

type Parts = (string | undefined)[];

/** What stands on a line each: when, what, where, who with. */
function addFacts(parts: Parts, { event, partners }: DatedEvent, dataSet: DataSet): void {
  addDate(parts, event.date);
  parts.push(dataSet.kinds.get(event.kind)?.label, STATUS_LABELS[event.status]);
  if (event.level !== undefined) parts.push(LEVEL_LABELS[event.level]);
  addPlace(parts, event.place, dataSet);
  for (const code of partners) parts.push(partnerName(dataSet, code));
  parts.push(...event.topics);
  const series = event.series === undefined ? undefined : dataSet.series.get(event.series);
  if (series) parts.push(series.title, series.description);
  for (const { count, of } of event.attendance)
    parts.push(`${count.toLocaleString('en-US')} ${of}`);
}

/** Titles, people, and what is told. */
function addTexts(parts: Parts, event: CooperationEvent): void {
  parts.push(event.title, event.zh?.title, event.summary, event.zh?.summary);
  for (const { name, role, affiliation } of event.participants) parts.push(name, role, affiliation);
  for (const { name } of event.organisers) parts.push(name);
  for (const { kind, text } of event.outcomes) parts.push(kind, text);
  for (const { name, words } of extraFacts(event)) parts.push(name, words);
}

/** A date is found as it is written and as it reads. */
function addDate(parts: Parts, date: string | undefined): void {
  if (date !== undefined) parts.push(date, edtfWords(date));
}

function addPlace(parts: Parts, place: Place | undefined, dataSet: DataSet): void {
  if (!place) return;
  const { city, venue, country } = place;
  parts.push(city, venue, country === undefined ? undefined : partnerName(dataSet, country));
}
