import * as fc from 'fast-check';
import type { DataSetInput } from '#core/events/schema.ts';
import { DEFAULT_KINDS, LEVELS, STATUSES } from '#core/events/vocabulary.ts';
import { arbitraryEdtf } from './arbitrary-date.ts';

type EventInput = DataSetInput['events'][number];
type Fields = Omit<EventInput, 'id'>;

/** What trips up formats: their own signs, formulas, line breaks, other scripts. */
export const AWKWARD = [
  'a, b; c',
  '"quoted"',
  'two\nlines',
  'tab\there',
  '=1+1',
  '+31 15',
  '-5',
  '@home',
  "'tis",
  "'=SUM(A1)",
  'back\\slash, \\n',
  '<b>&amp;</b>',
  ']]>',
  '北京会议',
  'القاهرة',
  '🧪 lab',
  '00123',
  '1e5',
  'TRUE',
  'null',
  '2016-05-19',
  'x'.repeat(300),
];

/** Text as the schema takes it: not blank, nothing blank at its ends. */
const text = fc.oneof(
  fc.constantFrom(...AWKWARD),
  fc
    .string({ unit: 'grapheme', minLength: 1, maxLength: 30 })
    .map((any) => any.trim())
    .filter((any) => any !== ''),
);
const PARTNERS = ['NL', 'US', 'EU', 'JP', 'SUHH'];
const partner = fc.constantFrom(...PARTNERS);
const list = <T>(of: fc.Arbitrary<T>) => fc.array(of, { minLength: 1, maxLength: 3 });
const some = <T>(fields: { [K in keyof T]: fc.Arbitrary<T[K]> }) =>
  fc.record(fields, { requiredKeys: [] }).filter((any) => Object.keys(any).length > 0);
const place = some({ city: text, country: partner, venue: text });
const json = fc.jsonValue({ maxDepth: 2, noUnicodeString: false }).map(
  (any) => JSON.parse(JSON.stringify(any)) as unknown, // -0 is 0 in JSON
);

const event: fc.Arbitrary<Fields> = fc.record(
  {
    title: text,
    zh: some({ title: text, summary: text }),
    date: arbitraryEdtf,
    status: fc.constantFrom(...STATUSES),
    kind: fc.constantFrom('fellowship', ...DEFAULT_KINDS.map(({ id }) => id)),
    level: fc.constantFrom(...LEVELS),
    partners: fc.uniqueArray(partner, { maxLength: 3 }),
    place,
    series: fc.constantFrom('talks', 'forum'),
    edition: fc.integer({ min: 1, max: 99 }),
    summary: text,
    topics: fc.uniqueArray(text, { maxLength: 3 }),
    participants: list(
      fc.record(
        {
          name: text,
          role: text,
          affiliation: text,
          side: partner,
          part: fc.constantFrom('co-chair', 'head', 'attendee'),
        },
        { requiredKeys: ['name'] },
      ),
    ),
    organisers: list(
      fc.record(
        { name: text, side: partner, part: fc.constantFrom('organiser', 'host') },
        { requiredKeys: ['name'] },
      ),
    ),
    attendance: list(
      fc.record(
        { count: fc.nat(5000), of: text, approximate: fc.boolean() },
        { requiredKeys: ['count', 'of'] },
      ),
    ),
    outcomes: list(fc.record({ kind: fc.constantFrom('signed', 'agreed'), text })),
    announced: list(
      fc.record(
        { date: arbitraryEdtf, place, text, source: fc.constantFrom('paper', 'diary') },
        { requiredKeys: ['text', 'source'] },
      ),
    ),
    background: fc.boolean(),
    sources: fc.uniqueArray(
      fc.record(
        {
          source: fc.constantFrom('paper', 'diary'),
          mention: fc.constantFrom('report', 'passing', 'announcement'),
          note: text,
        },
        { requiredKeys: ['source'] },
      ),
      { minLength: 1, maxLength: 2, selector: ({ source }) => source },
    ),
    extra: fc.dictionary(fc.constantFrom('file', 'Room no.', '备注'), json, {
      minKeys: 1,
      maxKeys: 3,
    }),
  },
  { requiredKeys: ['title', 'kind', 'sources'] },
) as fc.Arbitrary<Fields>;

/** A data set of up to eight events in which every field can have any value, or be left out where it may. */
export const arbitraryDataSet: fc.Arbitrary<DataSetInput> = fc
  .array(event, { minLength: 1, maxLength: 8 })
  .map((events) => ({
    format: 'cooperation-timeline',
    version: 1,
    title: 'Arbitrary set',
    perspective: 'CN',
    actors: [
      { code: 'EU', name: 'European Union', kind: 'organisation' },
      { code: 'SUHH', name: 'Soviet Union', kind: 'bloc' },
    ],
    kinds: [{ id: 'fellowship', label: 'Year abroad', colour: '#0072b2' }],
    series: [
      { id: 'talks', title: 'The talks of old' },
      { id: 'forum', title: 'Forum', description: 'Every two years.' },
    ],
    sources: [
      { id: 'paper', publisher: 'The Paper', title: 'No. 5', published: '2016-05' },
      { id: 'diary', publisher: 'Diary', url: 'https://example.org/diary?a=1&b=2', language: 'zh' },
    ],
    events: events.map((fields, at) => ({ id: `event-${at}`, ...fields })),
  }));
