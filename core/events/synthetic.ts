import { formatCount } from '../format-count.ts';
import { countryCodes, countryName } from './countries.ts';
import { FORMAT, VERSION, type DataSetInput } from './schema.ts';
import { DEFAULT_KINDS, LEVELS, STATUSES } from './vocabulary.ts';

/** How many events are made up, and from which seed: the same two give the same data set. */
export interface SyntheticOptions {
  count: number;
  /** A natural number below 2 ** 32. */
  seed: number;
}

type EventInput = DataSetInput['events'][number];

const TOPICS = [
  'agriculture',
  'artificial intelligence',
  'astronomy',
  'biodiversity',
  'climate',
  'energy',
  'health',
  'materials',
  'oceans',
  'quantum technology',
  'space',
  'water',
];

const CITIES = ['Beijing', 'Chengdu', 'Harbin', 'Shanghai', 'Shenzhen', 'Wuhan', 'Xi’an'];

/** Those that stand in most events; all others follow. */
const MAIN_PARTNERS = [
  'US',
  'DE',
  'RU',
  'JP',
  'GB',
  'FR',
  'KR',
  'NL',
  'BR',
  'ZA',
  'IT',
  'SE',
  'IN',
];
const PARTNERS = [...new Set([...MAIN_PARTNERS, ...countryCodes()])].filter(
  (code) => code !== 'CN',
);

const OUTCOMES = ['a work plan', 'a call for joint projects', 'an exchange of students'];

const [FIRST_YEAR, YEARS] = [1980, 46];

/** Series run from "series-0" up; each is about one topic. */
const SERIES = 240;

/** The data set without its events. Its title and description say that nothing in it took place. */
export function syntheticHead({ count, seed }: SyntheticOptions): Omit<DataSetInput, 'events'> {
  return {
    format: FORMAT,
    version: VERSION,
    title: `Synthetic data set of ${formatCount(count)} events`,
    description: `Made up from seed ${seed} to try the app with many events. None of them took place.`,
    licence: 'CC0-1.0',
    perspective: 'CN',
    series: Array.from({ length: SERIES }, (_, at) => ({
      id: `series-${at}`,
      title: `Synthetic dialogue ${at + 1} on ${pickAt(TOPICS, at)}`,
    })),
    sources: [{ id: 'synthetic', publisher: 'No publisher: synthetic' }],
  };
}

/** The event of a number from 0 up. It depends on the seed and its number alone, so that events can be made in any order. */
export function syntheticEvent({ seed }: SyntheticOptions, at: number): EventInput {
  const random = randomFrom(seed, at);
  const pick = <T>(list: readonly T[]): T => pickAt(list, Math.floor(random() * list.length));
  const partners = pickPartners(random);
  const kind = pick(DEFAULT_KINDS);
  const topic = pick(TOPICS);
  const series = random() < 0.5 ? Math.floor(random() * SERIES) : null;
  const edition = 1 + Math.floor(random() * 30);
  const date = pickDate(random);
  return {
    id: `synthetic-${at}`,
    title: `${kind.label} ${at + 1} with ${countryName(partners[0] ?? 'CN', 'en')} on ${topic}`,
    ...(date === null ? {} : { date }),
    kind: kind.id,
    ...(random() < 0.9 ? {} : { status: pick(STATUSES) }),
    ...(random() < 0.3 ? {} : { level: pick(LEVELS) }),
    partners,
    place: { city: pick(CITIES), country: 'CN' },
    ...(series === null ? {} : { series: `series-${series}`, edition }),
    summary: `The sides went over ${edition} projects on ${topic} and ${pick(TOPICS)}, and prepared ${pick(OUTCOMES)}.`,
    topics: [topic],
    sources: [{ source: 'synthetic' }],
  };
}

/** All its events, made as they are asked for. */
export function* syntheticEvents(options: SyntheticOptions): Generator<EventInput> {
  for (let at = 0; at < options.count; at += 1) yield syntheticEvent(options, at);
}

/** One country mostly, sometimes two or three; a few of them stand in very many events. */
function pickPartners(random: () => number): string[] {
  const count = random() < 0.85 ? 1 : 2 + Math.floor(random() * 2);
  const picked = Array.from({ length: count }, () =>
    // The cube crowds the choice at the start of the list.
    pickAt(PARTNERS, Math.floor(random() ** 3 * PARTNERS.length)),
  );
  return [...new Set(picked)];
}

/** A day mostly, else a few days, a month, a year, or less; the more recent the more often. */
function pickDate(random: () => number): string | null {
  const years = YEARS * Math.sqrt(random());
  const startMs = Date.UTC(FIRST_YEAR, 0, 1 + Math.floor(years * 365.25));
  const day = isoDay(startMs);
  const form = random();
  if (form < 0.78) return day;
  if (form < 0.86) return `${day}/${isoDay(startMs + (1 + Math.floor(random() * 4)) * 86_400_000)}`;
  if (form < 0.93) return day.slice(0, 7);
  if (form < 0.97) return day.slice(0, 4);
  if (form < 0.98) return `${day.slice(0, 7)}~`;
  if (form < 0.99) return `${day.slice(0, 4)}?`;
  return form < 0.995 ? `${day.slice(0, 7)}/..` : null;
}

function isoDay(ms: number): string {
  return new Date(ms).toISOString().slice(0, 10);
}

function pickAt<T>(list: readonly T[], at: number): T {
  const picked = list[at % list.length];
  if (picked === undefined) throw new Error('There is nothing to pick from');
  return picked;
}

/** Numbers from 0 up to 1 that look random: Mulberry32 by Tommy Ettinger, which is in the public domain. */
function randomFrom(seed: number, at: number): () => number {
  let state = Math.imul(seed ^ 0x9e37_79b9, 0x85eb_ca6b) ^ Math.imul(at + 1, 0xc2b2_ae35);
  return () => {
    state = (state + 0x6d2b_79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
  };
}
