import { assertNever } from '#core/assert-never.ts';
import { countryCodes } from '#core/events/countries.ts';
import { partnerName, type DataSet } from '#core/events/data-set.ts';
import { resolvePartner } from '#core/events/partners/resolve-partner.ts';
import { placeOfKey } from '#core/events/place-key.ts';
import { NONE } from '#core/events/value-column.ts';
import { LEVEL_LABELS, STATUS_LABELS } from '#core/events/vocabulary.ts';
import { formatCount } from '#core/format-count.ts';
import { countFacets, facetLabel } from '#core/query/facet-counts.ts';
import { KEEP_ALL, type Facet } from '#core/query/filter.ts';
import type { QueryIndex } from '#core/query/query-index.ts';
import { foldText } from '#core/query/search-text.ts';
import { UsageError } from './exit-codes.ts';
import { findClosest } from './find-closest.ts';
import { otherCountryNames } from './other-country-names.ts';

/** What stands on the command line for "no value here". */
const NONE_WORD = 'none';

/** A value that an option accepts, by its code or id and by its English name. */
interface Choice {
  value: string;
  name: string;
  /** Another name that several may have: that of the city for a place. */
  sharedName?: string;
  /** Names that a misspelt one may have been. */
  otherNames?: string[];
}

/**
 * The values that an option's arguments name. A value as it is written wins; else all that read the same without regard
 * to case and accents, codes before names; partners go by all their names. An argument is first taken as a whole, so that
 * a name with a comma in it can be given. An empty value is refused, a name of several countries with these, an unknown
 * one with what may have been meant and the values that exist.
 */
export function toFacetValues(
  index: QueryIndex,
  facet: Facet,
  option: string,
  args: string[],
): string[] {
  const choices = choicesOf(index, facet);
  const valuesOf = (text: string) => {
    const values = valuesNamed(choices, text);
    return values.length > 0 || facet !== 'partners'
      ? values
      : partnersNamed(index.dataSet, option, text);
  };
  return args.flatMap((arg) => {
    const whole = valuesOf(arg.trim());
    if (whole.length > 0) return whole;
    return arg.split(',').flatMap((part) => {
      const text = part.trim();
      if (text === '') throw new UsageError(`${option}: ${describeEmptyValue(choices, arg)}`);
      const values = valuesOf(text);
      if (values.length > 0) return values;
      const hints = [guess(choices, text), existing(index, facet)].filter(Boolean).join(' ');
      throw new UsageError(`${option}: "${text}" is not known. ${hints}`);
    });
  });
}

/** `NONE` is empty: only its word names it, never its value, or a slip such as "NL,,US" would ask for it. */
function valuesNamed(choices: Choice[], text: string): string[] {
  const folded = foldText(text);
  const tests: ((choice: Choice) => boolean)[] = [
    ({ value }) => value !== NONE && value === text,
    ({ value }) => value !== NONE && foldText(value) === folded,
    ({ name }) => foldText(name) === folded,
    ({ sharedName }) => sharedName !== undefined && foldText(sharedName) === folded,
  ];
  const found = tests.map((test) => choices.filter(test)).find(({ length }) => length > 0);
  return (found ?? []).map(({ value }) => value);
}

/** The partner that a name in no list means, where the data set can have it: any country, but only its own actors. */
function partnersNamed(dataSet: DataSet, option: string, text: string): string[] {
  const answer = resolvePartner(text);
  switch (answer.kind) {
    case 'country':
      return [answer.code];
    case 'actor':
      return dataSet.actors.has(answer.actor.code) ? [answer.actor.code] : [];
    case 'ambiguous': {
      const choices = answer.candidates.map((code) => ({
        value: code,
        name: partnerName(dataSet, code),
      }));
      throw new UsageError(
        `${option}: "${text}" may be ${choices.map(formatChoice).join(' or ')}. Write the code.`,
      );
    }
    case 'unknown':
      return [];
    default:
      return assertNever(answer);
  }
}

function describeEmptyValue(choices: Choice[], arg: string): string {
  const advice = choices.some(({ value }) => value === NONE)
    ? ` Write "${NONE_WORD}" for events without one.`
    : '';
  return `there is an empty value in "${arg}".${advice}`;
}

/** All that makes sense for a facet, whether an event has it or not, so that a script may ask for any country. */
function choicesOf(index: QueryIndex, facet: Facet): Choice[] {
  const none = { value: NONE, name: NONE_WORD };
  switch (facet) {
    case 'partners':
      return [...countryChoices(index.dataSet), ...actorChoices(index.dataSet), none];
    case 'kinds':
      return Array.from(index.dataSet.kinds.values(), ({ id, label }) => ({
        value: id,
        name: label,
      }));
    case 'levels':
      return [...labelChoices(LEVEL_LABELS.en), none];
    case 'statuses':
      return labelChoices(STATUS_LABELS.en);
    case 'series':
      return [...seriesChoices(index), none];
    case 'places':
      return [...placeChoices(index), none];
    case 'topics':
      return [...topicChoices(index), none];
  }
}

/** Countries by the names that they are given, else by their usual ones; actors of the data set are others. */
function countryChoices({ names, language }: DataSet): Choice[] {
  return countryCodes().map((code) => ({
    value: code,
    name: partnerName({ actors: new Map(), names, language }, code),
    otherNames: otherCountryNames(code),
  }));
}

function actorChoices({ actors }: DataSet): Choice[] {
  return Array.from(actors.values(), ({ code, name, zh }) => ({
    value: code,
    name,
    otherNames: zh === undefined ? [] : [zh],
  }));
}

function labelChoices(labels: Record<string, string>): Choice[] {
  return Object.entries(labels).map(([value, name]) => ({ value, name }));
}

function seriesChoices({ dataSet }: QueryIndex): Choice[] {
  return Array.from(dataSet.series.values(), ({ id, title }) => ({ value: id, name: title }));
}

/** Places go by their words: their keys are ours alone. */
function placeChoices({ dataSet, columns }: QueryIndex): Choice[] {
  const keys = columns.attributes.places.values.filter((key) => key !== NONE);
  return keys.map((key) => {
    const { city } = placeOfKey(key);
    const name = facetLabel(dataSet, 'places', key);
    return { value: key, name, ...(city !== '' && { sharedName: city }) };
  });
}

function topicChoices({ columns }: QueryIndex): Choice[] {
  const topics = columns.attributes.topics.values.filter((topic) => topic !== NONE);
  return topics.map((topic) => ({ value: topic, name: topic }));
}

function guess(choices: Choice[], text: string): string {
  const closest = findClosest(text, choices, ({ value, name, otherNames = [] }) => [
    value,
    name,
    ...otherNames,
  ]);
  return closest.length === 0 ? '' : `Did you mean ${closest.map(formatChoice).join(' or ')}?`;
}

/** Most values that are listed. */
const MOST_LISTED = 300;

function existing(index: QueryIndex, facet: Facet): string {
  const names = choicesThere(index, facet).map(formatChoice);
  if (names.length === 0) return 'This data set has none.';
  const more = names.length - MOST_LISTED;
  const listed = names.slice(0, MOST_LISTED).join(', ');
  return `There are: ${listed}${more > 0 ? ` and ${formatCount(more)} more` : ''}.`;
}

/** Every value that an event has. */
function choicesThere(index: QueryIndex, facet: Facet): Choice[] {
  const options = countFacets(index, KEEP_ALL)[facet];
  if (options.length > 0) return options.map(({ value, label }) => ({ value, name: label }));
  // There are so many that they are not counted.
  const { values } = index.columns.attributes[facet];
  return values.map((value) => ({ value, name: facetLabel(index.dataSet, facet, value) }));
}

/** Places have no code that anybody could write. */
function formatChoice({ value, name }: Choice): string {
  if (value === NONE) return NONE_WORD;
  return value === name || value.includes('|') ? name : `${value} (${name})`;
}
