import * as fc from 'fast-check';
import { LEVELS, STATUSES, DEFAULT_KINDS } from '#core/events/vocabulary.ts';
import { GROUPINGS, type View } from '#core/timeline/view.ts';
import { KEEP_ALL } from '#core/query/filter.ts';
import type { EventInput } from './build-figure.ts';

const PARTNERS = [
  'NL',
  'US',
  'DE',
  'JP',
  'RU',
  'KR',
  'GB',
  'FR',
  'SE',
  'TH',
  'EG',
  'ZA',
  'CD',
  'MK',
];
const CITIES = ['Beijing', 'The Hague', 'Washington, D.C.', '北京', undefined];

const day = fc
  .date({ min: new Date('2008-01-01'), max: new Date('2021-12-31'), noInvalidDate: true })
  .map((date) => date.toISOString().slice(0, 10));

/** Dates of every precision and form, most of them days, as in real data. */
const edtf = fc.oneof(
  { weight: 6, arbitrary: day },
  { weight: 3, arbitrary: fc.tuple(day, day).map((days) => days.toSorted().join('/')) },
  day.map((text) => text.slice(0, 7)),
  day.map((text) => text.slice(0, 4)),
  day.map((text) => `${text.slice(0, 4)}?`),
  day.map((text) => `${text}~`),
  day.map((text) => `${text}/..`),
  day.map((text) => `../${text}`),
  fc.constant('201X'),
);

const word = fc.constantFrom(
  'China',
  'joint',
  'committee',
  'of',
  'science',
  'technology',
  'and',
  'innovation',
  '科技合作',
  '第九次会议',
  'co-operation',
  'a',
  'Donaudampfschifffahrtsgesellschaftskapitänsmütze',
  'S&T',
  '<b>',
  '🧪',
  'émigré',
);
const title = fc.oneof(
  {
    weight: 8,
    arbitrary: fc.array(word, { minLength: 1, maxLength: 24 }).map((words) => words.join(' ')),
  },
  fc
    .string({ minLength: 1, maxLength: 120, unit: 'grapheme' })
    .filter((text) => text.trim() !== ''),
);

const optional = <T>(arbitrary: fc.Arbitrary<T>) => fc.option(arbitrary, { nil: undefined });

const event: fc.Arbitrary<EventInput> = fc
  .record({
    title,
    date: fc.option(edtf, { nil: undefined, freq: 8 }),
    kind: fc.constantFrom(...DEFAULT_KINDS.map(({ id }) => id)),
    status: fc.constantFrom(...STATUSES, 'held' as const, 'held' as const),
    level: optional(fc.constantFrom(...LEVELS)),
    partners: fc.uniqueArray(fc.constantFrom(...PARTNERS), { maxLength: 4 }),
    city: fc.constantFrom(...CITIES),
    background: fc.integer({ min: 0, max: 9 }).map((value) => value === 0),
  })
  .map(({ city, date, level, ...rest }) => ({
    ...rest,
    ...(date === undefined ? {} : { date }),
    ...(level === undefined ? {} : { level }),
    ...(city === undefined ? {} : { place: { city } }),
  }));

const window = fc
  .tuple(
    fc.integer({ min: 0, max: 5000 }),
    fc.oneof(fc.integer({ min: 1, max: 60 }), fc.integer({ min: 1, max: 8000 })),
  )
  .map(([from, days]) => {
    const startMs = Date.UTC(2008, 0, 1 + from);
    return { startMs, endMs: startMs + days * 86_400_000 };
  });

/** A view of a data set that was made for it. */
export interface Case {
  events: EventInput[];
  view: View;
  widthPx: number;
}

export const arbitraryCase: fc.Arbitrary<Case> = fc.record({
  // The default size of fast-check would hardly ever fill a row.
  events: fc.array(event, { maxLength: 100, size: 'max' }),
  view: fc.record({
    window,
    groupBy: fc.constantFrom(...GROUPINGS),
    filter: fc.record({
      ...mapConstants(KEEP_ALL),
      partners: fc.option(fc.subarray(PARTNERS), { nil: null, freq: 2 }),
    }),
  }),
  widthPx: fc.constantFrom(300, 321.26, 480, 642.52, 793.7, 800, 1280, 1920, 3000),
});

function mapConstants<T extends object>(values: T): { [K in keyof T]: fc.Arbitrary<T[K]> } {
  const entries = Object.entries(values).map(([key, value]) => [key, fc.constant(value)]);
  return Object.fromEntries(entries) as { [K in keyof T]: fc.Arbitrary<T[K]> };
}
