import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { splitPartners } from '#core/events/partners/split-partners.ts';
import { meaning } from './meaning.ts';

/** The partners of a cell in short, as in "NL + DE". */
const meanings = (text: string) => splitPartners(text).map(meaning).join(' + ');

/** All that a text says, whatever parts it. */
const letters = (text: string) => text.replaceAll(/[^\p{L}\p{N}]|and|和/gu, '');

describe('a cell with several partners', () => {
  it.each([
    ['Netherlands; Germany', 'NL + DE'],
    ['Netherlands, Germany and France', 'NL + DE + FR'],
    ['Netherlands, Germany, and France', 'NL + DE + FR'],
    ['the Netherlands & the EU', 'NL + EU'],
    ['China–Netherlands', 'CN + NL'],
    ['China - Netherlands', 'CN + NL'],
    ['Sino-Dutch', 'CN + NL'],
    ['Franco-German', 'FR + DE'],
    ['NL/DE', 'NL + DE'],
    ['NL DE FR', 'NL + DE + FR'],
    ['PE, RU', 'PE + RU'],
    ['SI,NO', 'SI + NO'],
    ['荷兰、德国', 'NL + DE'],
    ['荷兰，德国和法国', 'NL + DE + FR'],
    ['中荷', 'CN + NL'],
    ['中国荷兰', 'CN + NL'],
    ['Georgia, United States', 'GE + US'],
    ['Pays-Bas et Allemagne', 'NL + DE'],
    ['Netherlands\nGermany', 'NL + DE'],
    ['Croatia, Serbia, Montenegro', 'HR + RS + ME'],
    ['Hong Kong, China, Japan', 'HK + JP'],
    ['Korea and Japan', 'KP or KR + JP'],
  ])('%j is %s', (text, expected) => {
    expect(meanings(text)).toBe(expected);
  });

  it('keeps each as it is written', () => {
    expect(splitPartners(' Netherlands ;; the  U.S.A. ')).toEqual(['Netherlands', 'the  U.S.A.']);
    expect(splitPartners('Sino-Dutch')).toEqual(['Sino', 'Dutch']);
    expect(splitPartners(' ')).toEqual([]);
  });
});

describe('a name with separators inside', () => {
  const NAMES = [
    'Serbia and Montenegro',
    'N/A',
    '16+1',
    'Bosnia and Herzegovina',
    'Trinidad and Tobago',
    'Antigua and Barbuda',
    'Korea, Republic of',
    "Korea, Democratic People's Republic of",
    'Congo, Democratic Republic of the',
    'Bonaire, Sint Eustatius and Saba',
    'Virgin Islands, U.S.',
    'Guinea-Bissau',
    'Timor-Leste',
    '特立尼达和多巴哥',
  ];

  it.each(NAMES)('"%s" is never broken', (name) => {
    expect(splitPartners(name)).toEqual([name]);
  });

  it('is whole in a list of any of them, whatever stands between', () => {
    const names = fc.array(fc.constantFrom(...NAMES.slice(2), 'Japan', 'Peru'), {
      minLength: 1,
      maxLength: 5,
    });
    const gap = fc.constantFrom('; ', '、', ', ', ' and ', ' & ', ' / ');
    fc.assert(
      fc.property(names, gap, (list, between) => {
        expect(splitPartners(list.join(between))).toEqual(list);
      }),
    );
  });
});

describe('a text with something that is no partner', () => {
  it.each([
    ['Germany and Delft University', ['Germany', 'Delft University']],
    ['Ministry of Science and Technology', ['Ministry of Science and Technology']],
    [
      'Ministry of Science and Technology and China',
      ['Ministry of Science and Technology', 'China'],
    ],
    ['Atlantis, Netherlands', ['Atlantis', 'Netherlands']],
    ['Inter-American', ['Inter-American']],
    ['China (with Hong Kong, Macau); EU', ['China (with Hong Kong, Macau)', 'EU']],
  ])('%j is parted where it helps', (text, parts) => {
    expect(splitPartners(text)).toEqual(parts);
  });

  it('loses no letter and no digit', () => {
    const piece = fc.constantFrom(
      'Korea',
      'Peru',
      'Atlantis',
      'and',
      ',',
      ' ',
      '-',
      ';',
      '和',
      '(',
      ')',
      '/',
      'US',
    );
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 20 }), (pieces) => {
        const text = pieces.join(' ');
        expect(letters(splitPartners(text).join(''))).toBe(letters(text));
      }),
    );
  });

  it('may be long', () => {
    expect(splitPartners('Peru, '.repeat(20_000))).toHaveLength(20_000);
    expect(splitPartners('-'.repeat(100_000))).toEqual([]);
    expect(splitPartners(`(${'x;,'.repeat(30_000)}`)).toHaveLength(30_000);
  });
});
