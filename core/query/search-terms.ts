import { partnerName, type DataSet } from '../events/data-set.ts';
import type { Attribute } from '../events/event-columns.ts';
import { placeKey, placeOfKey } from '../events/place-key.ts';
import type { EventInput } from '../events/schema.ts';
import { NONE } from '../events/value-column.ts';
import { LEVEL_LABELS, STATUS_LABELS } from '../events/vocabulary.ts';
import { edtfWords } from '../time/edtf-words.ts';
import { foldText } from './search-text.ts';

/**
 * What an event says besides its attributes and its own texts, as terms that many events share, so that a search looks
 * at each term once: dates ("d:2016-05-19"), announced places ("p:CN|Beijing") and sources ("s:paper"). Never none.
 */
export function toTerms(event: EventInput): string[] {
  const terms = event.date === undefined ? [] : [`d:${event.date}`];
  for (const { source } of event.sources) terms.push(`s:${source}`);
  for (const { date, place } of event.announced ?? []) {
    if (date !== undefined) terms.push(`d:${date}`);
    if (place) terms.push(`p:${placeKey(place)}`);
  }
  return terms;
}

/** What a term says in words, folded. */
export function termWords(term: string, dataSet: DataSet): string {
  const value = term.slice(2);
  switch (term.slice(0, 2)) {
    case 'd:':
      return foldText(dateWords(value));
    case 'p:':
      return foldText(placeWords(value, dataSet));
    default: {
      const { publisher = '', title = '', published } = dataSet.sources.get(value) ?? {};
      return foldText([publisher, title, published ? dateWords(published) : ''].join('\n'));
    }
  }
}

/** What an event says by a value of one of its attributes, folded. */
export function attributeWords(attribute: Attribute, value: string, dataSet: DataSet): string {
  return value === NONE ? '' : foldText(wordsOf(attribute, value, dataSet));
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

/** A date is found as it is written and as it reads. */
function dateWords(edtf: string): string {
  return `${edtf}\n${edtfWords(edtf)}`;
}

function placeWords(key: string, dataSet: DataSet): string {
  const { city, country } = placeOfKey(key);
  return `${city}\n${country === '' ? '' : partnerName(dataSet, country)}`;
}
