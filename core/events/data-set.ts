import type { Language } from '../words/language.ts';
import { parseEdtf, type EventDate } from '../time/edtf.ts';
import { countryName, isCountryCode } from './countries.ts';
import { USUAL_NAMES, type CountryNames } from './country-names.ts';
import type { Actor, CooperationEvent, DataSetHead, Series, Source } from './schema.ts';
import { kindIn, kindsIn, type Kind } from './vocabulary.ts';

/** An event made ready for questions: its date is parsed, its partners are lanes. */
export interface DatedEvent {
  event: CooperationEvent;
  /** Null when no date is known. */
  date: EventDate | null;
  /** Partner codes without the perspective, each once, in the order of the file. */
  partners: string[];
}

/** What a valid data set holds beside its events, resolved into look-ups, as it is told in a language. */
export interface DataSet {
  language: Language;
  head: DataSetHead;
  kinds: ReadonlyMap<string, Kind>;
  actors: ReadonlyMap<string, Actor>;
  series: ReadonlyMap<string, Series>;
  sources: ReadonlyMap<string, Source>;
  /** What countries are called instead of their usual names. */
  names: CountryNames;
}

/** Builds the look-ups of a valid data set, told in a language, with countries called by other names where some are given. */
export function toDataSet(
  head: DataSetHead,
  language: Language = 'en',
  names: CountryNames = USUAL_NAMES,
): DataSet {
  return {
    language,
    head,
    names,
    kinds: toKinds(head, language),
    actors: new Map(head.actors.map((actor) => [actor.code, actor])),
    series: new Map(head.series.map((series) => [series.id, series])),
    sources: new Map(head.sources.map((source) => [source.id, source])),
  };
}

/** The default kinds with those of the file laid over them, in the order of the vocabulary. */
function toKinds({ kinds }: Pick<DataSetHead, 'kinds'>, language: Language): Map<string, Kind> {
  const own = kinds.map((kind) => kindIn(kind, language));
  return new Map([...kindsIn(language), ...own].map((kind) => [kind.id, kind]));
}

/**
 * Name of a partner: an actor's name, the Chinese one in Chinese where it has one; the name that a country is given, else its
 * short name; an unknown code is its own name.
 */
export function partnerName(
  { actors, names, language }: Pick<DataSet, 'actors' | 'names' | 'language'>,
  code: string,
): string {
  const actor = actors.get(code);
  if (actor) return (language === 'zh' ? actor.zh : undefined) ?? actor.name;
  return names.get(code)?.[language] ?? countryName(code, language);
}

/** Whether a partner is a country with a flag of its own. */
export function isCountryPartner(dataSet: Pick<DataSet, 'actors'>, code: string): boolean {
  return !dataSet.actors.has(code) && isCountryCode(code);
}

/** Makes an event ready for questions; `perspective` is no partner. */
export function toDatedEvent(event: CooperationEvent, perspective: string | undefined): DatedEvent {
  const parsed = event.date === undefined ? null : parseEdtf(event.date);
  const partners = new Set(event.partners.filter((code) => code !== perspective));
  return { event, date: parsed?.ok ? parsed.value : null, partners: [...partners] };
}
