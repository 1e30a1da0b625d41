import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import * as fc from 'fast-check';
import { describe, expect, it, test } from 'vitest';
import type { CountryNames } from '#core/events/country-names.ts';
import { countryCodes } from '#core/events/countries.ts';
import { readNames } from '#core/formats/names/read-names.ts';
import { arbitraryNames } from '../../support/arbitrary-names.ts';

const HEAD = { format: 'cooperation-timeline-names', version: 1 };

/** The text of a file with these names, a member a line. */
const fileOf = (names: unknown, head: object = HEAD) => JSON.stringify({ ...head, names }, null, 1);

/** What a file gives; throws when it is refused as a whole. */
function namesOf(text: string) {
  const read = readNames(text);
  if (!read.ok) throw new Error(JSON.stringify(read.error));
  return { ...read.value, names: Object.fromEntries(read.value.names) };
}

const toJson = (names: CountryNames) => fileOf(Object.fromEntries(names));

describe('names in JSON', () => {
  it('are taken in one language or in both, by any code of the country', () => {
    const names = {
      TR: { en: 'Türkiye', zh: '土耳其' },
      KOR: { en: 'Republic of Korea' },
      158: { zh: '中国台湾' },
    };
    expect(namesOf(fileOf(names))).toEqual({
      names: {
        TR: { en: 'Türkiye', zh: '土耳其' },
        KR: { en: 'Republic of Korea' },
        TW: { zh: '中国台湾' },
      },
      problems: [],
    });
  });

  it('come back as they were written, whatever they are', () => {
    fc.assert(
      fc.property(arbitraryNames, (names) => {
        expect(readNames(toJson(names))).toEqual({ ok: true, value: { names, problems: [] } });
      }),
    );
  });

  test('every country can have one', () => {
    const names = Object.fromEntries(countryCodes().map((code) => [code, { en: `the ${code}` }]));
    expect(namesOf(fileOf(names))).toEqual({ names, problems: [] });
  });

  it('are one line without what moves a cursor or turns text around', () => {
    expect(namesOf(fileOf({ TR: { en: ' Tür\nkiye\u202E ' } })).names).toEqual({
      TR: { en: 'Tür kiye' },
    });
  });

  it.each([
    [
      'an unknown code',
      { ZZ: { en: 'Nowhere' } },
      { code: 'field-value', path: 'names.ZZ', found: '"ZZ"' },
    ],
    ['a former state', { SUHH: { en: 'USSR' } }, { code: 'field-value', path: 'names.SUHH' }],
    [
      'an empty name',
      { NL: { en: '' } },
      { code: 'field-value', path: 'names.NL.en', expected: { say: 'some-text' } },
    ],
    ['a blank name', { NL: { zh: ' \u200B' } }, { code: 'field-value', path: 'names.NL.zh' }],
    ['a long name', { NL: { en: 'x'.repeat(101) } }, { code: 'field-value', path: 'names.NL.en' }],
    ['a number', { NL: { en: 5 } }, { code: 'field-type', path: 'names.NL.en' }],
    ['a plain text', { NL: 'Holland' }, { code: 'field-type', path: 'names.NL' }],
    [
      'another language',
      { NL: { fr: 'Pays-Bas' } },
      { code: 'field-value', path: 'names.NL.fr', expected: { say: 'left-out' } },
    ],
  ])('%s is told with its place, and the others are used', (_, entry, problem) => {
    const { names, problems } = namesOf(fileOf({ ...entry, TR: { en: 'Türkiye' } }));
    expect(names).toEqual({ TR: { en: 'Türkiye' } });
    expect(problems).toMatchObject([problem]);
    expect(problems[0]?.line).toBeGreaterThan(3);
  });

  it('are used where another one of the same country is unsound', () => {
    const { names, problems } = namesOf(fileOf({ NL: { en: 7, zh: '尼德兰' } }));
    expect(names).toEqual({ NL: { zh: '尼德兰' } });
    expect(problems).toMatchObject([{ path: 'names.NL.en' }]);
  });

  it('count once: the first of two codes of a country', () => {
    const { names, problems } = namesOf(fileOf({ TUR: { en: 'One' }, TR: { en: 'Two' } }));
    expect(names).toEqual({ TR: { en: 'One' } });
    expect(problems).toMatchObject([
      { code: 'id-duplicate', path: 'names.TR', expected: 'names.TUR' },
    ]);
  });

  it('are told when a code stands twice in the text', () => {
    const text = fileOf({ TR: { en: 'Türkiye' } }).replace(
      '"names": {',
      '"names": { "TR": { "en": "x" },',
    );
    expect(namesOf(text).problems).toMatchObject([{ code: 'field-duplicate', path: 'names.TR' }]);
  });
});

describe('a file that is none', () => {
  it.each([
    ['', 'file-empty', ''],
    ['{', 'json-cut-off', ''],
    ['[]', 'field-type', ''],
    ['{}', 'field-missing', 'format'],
    [fileOf({}, { ...HEAD, format: 'cooperation-timeline' }), 'field-value', 'format'],
    [fileOf({}, { format: HEAD.format }), 'field-missing', 'version'],
    [fileOf({}, { ...HEAD, version: 2 }), 'version-too-new', 'version'],
    [fileOf({}, { ...HEAD, version: '1' }), 'version-unknown', 'version'],
  ])('is refused as a whole: %s', (text, code, path) => {
    expect(readNames(text)).toMatchObject({ ok: false, error: [{ code, path }] });
  });

  it.each([
    ['names are missing', HEAD, 'field-missing'],
    ['names are a list', { ...HEAD, names: [] }, 'field-type'],
  ])('gives no names when %s', (_, file, code) => {
    expect(namesOf(JSON.stringify(file))).toMatchObject({
      names: {},
      problems: [{ code, path: 'names' }],
    });
  });

  it('never breaks the reader, and any text gives names or problems', () => {
    fc.assert(
      fc.property(fc.jsonValue(), (names) => {
        const read = readNames(fileOf(names));
        expect(read.ok).toBe(true);
      }),
    );
  });
});

test('the example of formats.md is one', () => {
  const page = readFileSync(resolve(import.meta.dirname, '../../../../docs/formats.md'), 'utf8');
  const [, json = ''] = /```json\n([^`]*timeline-names[^`]*)```/.exec(page) ?? [];
  expect(namesOf(json)).toEqual({
    names: { VN: { en: 'Viet Nam', zh: '越南' }, KR: { en: 'Republic of Korea' } },
    problems: [],
  });
});
