import { partnerName, type DataSet } from '../events/data-set.ts';
import type { Attribute } from '../events/event-columns.ts';
import { placeKey, placeOfKey } from '../events/place-key.ts';
import type { EventInput } from '../events/schema.ts';
import { NONE } from '../events/value-column.ts';
import { LEVEL_LABELS, STATUS_LABELS } from '../events/vocabulary.ts';
import { DAY_MS } from '../time/calendar.ts';
import { edtfWords } from '../time/edtf-words.ts';
import { plainDay } from '../time/plain-day.ts';
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
      return partnerName(dataSet, value);
    case 'kinds':
      return dataSet.kinds.get(value)?.label ?? value;
    case 'levels':
      return (LEVEL_LABELS as Record<string, string>)[value] ?? value;
    case 'statuses':
      return (STATUS_LABELS as Record<string, string>)[value] ?? value;
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
  return `${edtf}\n${edtfWords(edtf)}`;
}

function placeWords(key: string, dataSet: DataSet): string {
  const { city, country } = placeOfKey(key);
  return `${city}\n${country === '' ? '' : partnerName(dataSet, country)}`;
}
