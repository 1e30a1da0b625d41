import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { hasSample, readSample, samplePath } from '../../support/samples.ts';
import { parseCsv } from '../../support/parse-csv.ts';
import { meaning } from './meaning.ts';

const COUNTRIES = 'countries/country-codes.csv';
const CONFERENCES = 'events/conferences.json';
for (const name of [COUNTRIES, CONFERENCES])
  if (!hasSample(name)) console.warn(`skipped: there is no sample ${samplePath(name)}`);

const [head = [], ...rows] = hasSample(COUNTRIES)
  ? parseCsv(readFileSync(samplePath(COUNTRIES), 'utf8').replaceAll(/\r?\n/gu, '\r\n'))
  : [];
const codeColumn = head.indexOf('ISO3166-1-Alpha-2');

/** Names of the Republic of the Congo in these lists, which in others mean its neighbour: asked back, never guessed. */
const ASKED_BACK = new Set(['Congo', 'Congo (the)', 'CONGO', '刚果']);

const NAMES = [
  'CLDR display name',
  'UNTERM English Short',
  'UNTERM English Formal',
  'official_name_en',
  'official_name_cn',
  'UNTERM Chinese Short',
  'UNTERM Chinese Formal',
  'ISO3166-1-Alpha-2',
  'ISO3166-1-Alpha-3',
  'ISO3166-1-numeric',
  'M49',
];

/** Lists with words and codes of their own, some of which contradict ISO 3166-1. */
const OTHERS = [
  'ISO4217-currency_country_name',
  'official_name_fr',
  'official_name_es',
  'official_name_ru',
  'official_name_ar',
  'IOC',
  'FIFA',
  'ITU',
  'FIPS',
];

/** The cells of a column with the country of their row. */
function cellsOf(column: string): { text: string; code: string }[] {
  const at = head.indexOf(column);
  const cells = rows.map((row) => ({ text: row[at] ?? '', code: row[codeColumn] ?? '' }));
  return cells.filter(({ text }) => text !== '');
}

function countOf(column: string): string {
  const cells = cellsOf(column);
  const right = cells.filter(({ text, code }) => meaning(text) === code).length;
  const wrong = cells.filter(({ text, code }) => !['unknown', code].includes(meaning(text)));
  return `${column}: ${right} of ${cells.length}, ${wrong.length} otherwise`;
}

describe.skipIf(rows.length === 0)(`the countries of the world (${COUNTRIES})`, () => {
  it.each(NAMES)('are all known by %s', (column) => {
    const cells = cellsOf(column);
    const wrong = cells.filter(({ text, code }) => meaning(text) !== code);
    console.info(countOf(column));
    expect(wrong.filter(({ text }) => !ASKED_BACK.has(text))).toEqual([]);
    expect(wrong.filter(({ text }) => meaning(text) !== 'CD or CG')).toEqual([]);
    expect(cells.length).toBeGreaterThanOrEqual(column.startsWith('UNTERM') ? 195 : 249);
  });

  it('are known by most names and codes of other lists', () => {
    for (const column of OTHERS) console.info(countOf(column));
    const names = cellsOf('ISO4217-currency_country_name');
    expect(names.filter(({ text, code }) => meaning(text) !== code)).toEqual([
      { text: 'CONGO', code: 'CG' },
    ]);
  });

  it('are known by their numbers with leading zeros', () => {
    const wrong = cellsOf('M49').filter(
      ({ text, code }) => meaning(text.padStart(3, '0')) !== code,
    );
    expect(wrong).toEqual([]);
  });
});

describe.skipIf(!hasSample(CONFERENCES))(`real events (${CONFERENCES})`, () => {
  it('are in countries that are known, but for those in "Korea"', () => {
    const events = readSample<{ country?: string }[]>(CONFERENCES, []);
    const named = events.flatMap(({ country }) => (country ? [country] : []));
    const unknown = named.filter((country) => !/^[A-Z]{2}$/u.test(meaning(country)));
    console.info(
      `country: ${named.length - unknown.length} of ${named.length} of ${events.length}`,
    );
    expect(named.length).toBeGreaterThan(5000);
    expect(new Set(unknown)).toEqual(new Set(['Korea']));
    expect(unknown.length / named.length).toBeLessThan(0.01);
  });
});
