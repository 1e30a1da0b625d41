import * as fc from 'fast-check';

import { OWN_COLUMN_NAMES } from '#core/formats/mapping/own-columns.ts';

const oneOf = (...texts: string[]) => fc.constantFrom(...texts);

/** Cells of each column: few different ones, so that rows share and contradict what they name. */
const CELLS: Record<string, fc.Arbitrary<string>> = {
  id: oneOf('', 'a', 'b', 'c', 'd', 'a-2', 'Ä', 'x y'),
  title: oneOf('Talks', 'Visit', 'Talks', '会谈', "'=1+1", ''),
  date: oneOf('2016', '2016-05-19', '05/06/2016', '01/13/2016', '13/01/2016', '19.5.16', 'odd', ''),
  status: oneOf('held', 'planned', 'strange', ''),
  kind: fc.oneof(
    oneOf('', 'forum', 'Odd kind', 'odd kind'),
    fc.nat(60).map((at) => `kind ${at}`),
  ),
  level: oneOf('', 'ministerial', 'high'),
  partners: oneOf(
    'NL',
    'Atlantis',
    'QQQX',
    'Atlantis; NL',
    'Georgia',
    'X-ATLANTIS',
    'atlantis',
    '',
  ),
  country: oneOf('', 'NL', 'Atlantis', 'Lemuria'),
  city: oneOf('', 'Delft'),
  series: oneOf('', 'Joint talks', 'joint talks', 'joint-talks', 'joint-talks-2'),
  edition: oneOf('', '1', '9th', 'ninth', '-1', '99999999999999999999'),
  topics: oneOf('', 'water', 'water; energy; water'),
  background: oneOf('', 'yes'),
  summary: oneOf('', 'Two\nlines', 'A "quoted" word', 'semi; colon, comma'),
  more: fc.oneof(
    oneOf('', '', '[]', 'rubbish', '{"sources":[{"url":5}]}', '{"extra":{"Room":"B 12"}}'),
    fc.array(sourceDraft(), { maxLength: 2 }).map((sources) => JSON.stringify({ sources })),
    oneOf(
      '{"series":"joint-talks"}',
      '{"kind":"odd-kind"}',
      '{"kind":5}',
      '{"partners":["QQQX","NL"]}',
      '{"participants":[{"name":"A. Person","side":"Atlantis"}]}',
      '{"announced":[{"source":"a","date":"2015"}]}',
      '{"announced":[{"source":"c","date":"2015"}],"sources":[{"id":"b"}]}',
    ),
  ),
};

const FOREIGN_COLUMNS = [
  'Title',
  'Date',
  'Partners',
  'Kind',
  'Series',
  'Status',
  'Summary',
  'Room',
];

/** Lines that no table should have, and that some have. */
const rubbish = oneOf(
  '',
  ' ',
  ',',
  'a,b',
  'Talks,"an "open" one",2016',
  'x "y" z',
  '"lost',
  ',,,,,,,',
);

/** The text of a table: one of our own columns or of others, as a program writes it, with the faults that people add. */
export function arbitraryTable(): fc.Arbitrary<string> {
  return fc
    .record({
      columns: oneOf('own', 'own', 'foreign').map((kind) =>
        kind === 'own' ? OWN_COLUMN_NAMES : FOREIGN_COLUMNS,
      ),
      start: oneOf('', '', '\n', 'sep=,\n', '\uFEFF'),
      lineBreak: oneOf('\n', '\r\n', '\r'),
      isEnded: fc.boolean(),
    })
    .chain(({ columns, start, lineBreak, isEnded }) =>
      fc.array(line(columns), { minLength: 1, maxLength: 40 }).map((lines) => {
        const all = [columns.join(','), ...lines].join(lineBreak);
        return `${start}${all}${isEnded ? lineBreak : ''}`;
      }),
    );
}

function line(columns: readonly string[]): fc.Arbitrary<string> {
  const cells = columns.map((name) => CELLS[name.toLowerCase()] ?? oneOf('', 'B 12'));
  const row = fc.tuple(...cells).map((texts) => texts.map(toCell).join(','));
  return fc.oneof({ weight: 30, arbitrary: row }, { weight: 1, arbitrary: rubbish });
}

function toCell(text: string): string {
  return /[",;\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
}

function sourceDraft(): fc.Arbitrary<object> {
  return fc.record(
    {
      id: oneOf('a', 'b', 'c'),
      publisher: oneOf('Embassy', 'Ministry'),
      url: oneOf('https://example.org/1', 'no address'),
      published: oneOf('2016', '2016-05-19'),
    },
    { requiredKeys: ['id'] },
  );
}
