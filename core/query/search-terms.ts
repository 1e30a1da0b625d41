import { partnerName, type DataSet } from '../events/data-set.ts';
import { kindsIn, LEVEL_LABELS, STATUS_LABELS } from '../events/vocabulary.ts';
import type { Attribute } from '../events/event-columns.ts';
import { placeKey, placeOfKey } from '../events/place-key.ts';
import type { EventInput } from '../events/schema.ts';
import { NONE } from '../events/value-column.ts';
import { DAY_MS } from '../time/calendar.ts';
import { edtfWords } from '../time/edtf-words.ts';
import { plainDay } from '../time/plain-day.ts';
import { LANGUAGES, type InLanguages, type Language } from '../words/language.ts';
import { foldText } from './search-text.ts';

/**
 * What many events share besides their attributes: sources, places that were announced, and dates. The date of an event
 * that is a plain day is none of them: there are as many as there are days, and the columns have them as numbers.
 */
export const TERMS = ['dates', 'sources', 'announcedPlaces'] as const;
export type Term = (typeof TERMS)[number];

const NO_PLACES: readonly string[] = [];

/** The terms of one event; a place is told by its key. */
export function toTerms({
  date,
  sources,
  announced = [],
}: EventInput): Record<Term, readonly string[]> {
  const ownDates = date === undefined || plainDay(date) !== null ? [] : [date];
  return {
    dates:
      announced.length === 0
        ? ownDates
        : [...ownDates, ...announced.flatMap((one) => one.date ?? [])],
    sources: sources.map(({ source }) => source),
    announcedPlaces:
      announced.length === 0 ? NO_PLACES : announced.map(({ place }) => placeKey(place)),
  };
}

/** What a value of a term says in words, folded. */
export function termWords(term: Term, value: string, dataSet: DataSet): string {
  return value === NONE ? '' : foldLines(wordsOfTerm(term, value, dataSet));
}

function wordsOfTerm(term: Term, value: string, dataSet: DataSet): string {
  switch (term) {
    case 'dates':
      return dateWords(value);
    case 'sources': {
      const { publisher = '', title = '', published } = dataSet.sources.get(value) ?? {};
      return [publisher, title, published ? dateWords(published) : ''].join('\n');
    }
    case 'announcedPlaces':
      return placeWords(value, dataSet);
  }
}

/** What an event says by a value of one of its attributes, folded. */
export function attributeWords(attribute: Attribute, value: string, dataSet: DataSet): string {
  return value === NONE ? '' : foldLines(wordsOf(attribute, value, dataSet));
}

function wordsOf(attribute: Attribute, value: string, dataSet: DataSet): string {
  switch (attribute) {
    case 'partners':
      return partnerNames(value, dataSet);
    case 'kinds':
      return kindNames(value, dataSet);
    case 'levels':
      return labelsOf(LEVEL_LABELS, value);
    case 'statuses':
      return labelsOf(STATUS_LABELS, value);
    case 'topics':
      return value;
    case 'series': {
      const { title = '', description = '' } = dataSet.series.get(value) ?? {};
      return `${title}\n${description}`;
    }
    case 'places':
      return placeWords(value, dataSet);
  }
}

/**
 * What a plain day says, folded; days count from 1970-01-01. Nothing for one outside the years 0 to 9999: no plain date
 * means it, so that its date is one of the terms.
 */
export function dayWords(day: number): string {
  const date = new Date(day * DAY_MS).toISOString().slice(0, 10);
  return plainDay(date) === null ? '' : foldText(dateWords(date));
}

/** Folds what stands line by line, with one space where there is white space: as phrases have it. */
function foldLines(text: string): string {
  return foldText(text).replaceAll(/[^\S\n]+/gu, ' ');
}

/** A date is found as it is written and as it reads. */
function dateWords(edtf: string): string {
  return `${edtf}\n${inEach((language) => edtfWords(edtf, language))}`;
}

/** A partner is found by its name in each language, whichever the reader has chosen. */
function partnerNames(code: string, dataSet: DataSet): string {
  return inEach((language) => partnerName({ ...dataSet, language }, code));
}

/** What a value says by the names that the data set gives to countries, folded; nothing where it tells of none. */
export function givenWords(of: Attribute | Term, value: string, dataSet: DataSet): string {
  const code = countryOf(of, value);
  const given = dataSet.actors.has(code) ? undefined : dataSet.names.get(code);
  return given === undefined ? '' : foldLines(Object.values(given).join('\n'));
}

/** The partner or the country that a value stands for; nothing for most. */
function countryOf(of: Attribute | Term, value: string): string {
  if (of === 'partners') return value;
  return of === 'places' || of === 'announcedPlaces' ? placeOfKey(value).country : '';
}

/** A kind is found by what the data set calls it; one that has our name by that in each language. */
function kindNames(id: string, dataSet: DataSet): string {
  const own = dataSet.kinds.get(id)?.label ?? id;
  const ours = LANGUAGES.map((language) => kindsIn(language).find((kind) => kind.id === id)?.label);
  return ours.includes(own) ? ours.join('\n') : own;
}

function labelsOf(labels: InLanguages<Record<string, string>>, value: string): string {
  return inEach((language) => labels[language][value] ?? value);
}

/** Different words line by line. */
function inEach(wordsIn: (language: Language) => string): string {
  return [...new Set(LANGUAGES.map(wordsIn))].join('\n');
}

function placeWords(key: string, dataSet: DataSet): string {
  const { city, country } = placeOfKey(key);
  return `${city}\n${country === '' ? '' : partnerNames(country, dataSet)}`;
}
