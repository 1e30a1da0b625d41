import { parseEdtf, type EventDate } from '../time/edtf.ts';
import { countryName, isCountryCode } from './countries.ts';
import type { Actor, CooperationEvent, DataSetFile, Series, Source } from './schema.ts';
import { DEFAULT_KINDS, type Kind } from './vocabulary.ts';

/** An event made ready for questions: its date is parsed, its partners are lanes. */
export interface DatedEvent {
  event: CooperationEvent;
  /** Null when no date is known. */
  date: EventDate | null;
  /** Partner codes without the perspective, each once, in the order of the file. */
  partners: string[];
}

/** A valid data set with its references resolved into look-ups. */
export interface DataSet {
  file: DataSetFile;
  /** In time order, undated ones last; ties keep the order of the file. */
  events: DatedEvent[];
  byId: ReadonlyMap<string, DatedEvent>;
  kinds: ReadonlyMap<string, Kind>;
  actors: ReadonlyMap<string, Actor>;
  series: ReadonlyMap<string, Series>;
  sources: ReadonlyMap<string, Source>;
}

/** Builds the look-ups of a data set that has passed `readDataSet`; broken references have been refused there. */
export function toDataSet(file: DataSetFile): DataSet {
  const events = file.events.map((event) => toDatedEvent(event, file.perspective)).toSorted(byTime);
  return {
    file,
    events,
    byId: new Map(events.map((dated) => [dated.event.id, dated])),
    kinds: toKinds(file),
    actors: new Map(file.actors.map((actor) => [actor.code, actor])),
    series: new Map(file.series.map((series) => [series.id, series])),
    sources: new Map(file.sources.map((source) => [source.id, source])),
  };
}

/** The default kinds with those of the file laid over them, in the order of the vocabulary. */
function toKinds(file: Pick<DataSetFile, 'kinds'>): Map<string, Kind> {
  return new Map([...DEFAULT_KINDS, ...file.kinds].map((kind) => [kind.id, kind]));
}

/** English name of a partner: a country's short name or an actor's name; an unknown code is its own name. */
export function partnerName(dataSet: Pick<DataSet, 'actors'>, code: string): string {
  return dataSet.actors.get(code)?.name ?? countryName(code);
}

/** Whether a partner is a country with a flag of its own. */
export function isCountryPartner(dataSet: Pick<DataSet, 'actors'>, code: string): boolean {
  return !dataSet.actors.has(code) && isCountryCode(code);
}

function toDatedEvent(event: CooperationEvent, perspective: string | undefined): DatedEvent {
  const parsed = event.date === undefined ? null : parseEdtf(event.date);
  const partners = new Set(event.partners.filter((code) => code !== perspective));
  return { event, date: parsed?.ok ? parsed.value : null, partners: [...partners] };
}

function byTime(a: DatedEvent, b: DatedEvent): number {
  if (a.date === null || b.date === null) return Number(a.date === null) - Number(b.date === null);
  return compare(a.date.startMs, b.date.startMs) || compare(a.date.endMs, b.date.endMs);
}

/** Like subtraction, but right for equal infinities. */
function compare(a: number, b: number): number {
  return a === b ? 0 : a < b ? -1 : 1;
}
