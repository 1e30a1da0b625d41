import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { countryCodes, isCountryCode } from '#core/events/countries.ts';
import { FORMER_STATES } from '#core/events/partners/former-states.ts';
import { ORGANISATIONS } from '#core/events/partners/organisations.ts';
import { partnerCodes } from '#core/events/partners/partner-codes.ts';
import { NAME_LAYERS } from '#core/events/partners/partner-index.ts';
import { resolvePartner } from '#core/events/partners/resolve-partner.ts';
import { splitPartners } from '#core/events/partners/split-partners.ts';
import { dataSetSchema } from '#core/events/schema.ts';
import { buildDataSet } from '../../support/build-data-set.ts';
import { meaning } from './meaning.ts';

const own = NAME_LAYERS.flatMap((layer) =>
  layer.flatMap(([code, names]) => names.map((name) => [code, name] as const)),
);
const actors = [...FORMER_STATES, ...ORGANISATIONS];

/** Former states whose plain name lives on, and so means a place of today. */
const LIVING_NAMES: Record<string, string> = {
  BUMM: 'MM',
  FXFR: 'FR',
  JTUM: 'UM',
  MIUM: 'UM',
  TPTL: 'TL',
  WKUM: 'UM',
};

/** Whether a name means what its table says. */
function isMeant(code: string, name: string): boolean {
  return meaning(name).split(' or ').includes(code) || meaning(name) === LIVING_NAMES[code];
}

describe('the tables', () => {
  it('hold no name that means something else', () => {
    expect(own.filter(([code, name]) => !isMeant(code, name))).toEqual([]);
    expect(own.length).toBeGreaterThan(3500);
  });

  it('hold every country, and nothing that is neither a country nor an actor', () => {
    const codes = new Set(own.map(([code]) => code));
    expect(countryCodes().filter((code) => !codes.has(code))).toEqual([]);
    const known = new Set(actors.map(({ code }) => code));
    expect([...codes].filter((code) => !isCountryCode(code) && !known.has(code))).toEqual([]);
  });

  it('give codes to actors that no country has, once each', () => {
    const iso = partnerCodes();
    const taken = ORGANISATIONS.filter(({ code }) => iso.has(code.toLowerCase()));
    expect(taken).toEqual([]);
    expect(new Set(actors.map(({ code }) => code)).size).toBe(actors.length);
  });

  it('hold actors as a data set takes them', () => {
    const file = buildDataSet([], { actors });
    expect(dataSetSchema.safeParse(file)).toMatchObject({ success: true });
    const successors = FORMER_STATES.flatMap((state) => state.successors ?? []);
    expect(successors.filter((code) => !isCountryCode(code))).toEqual([]);
    expect(FORMER_STATES.filter((state) => !state.successors?.length)).toEqual([]);
  });

  it('let every code mean itself', () => {
    const codes = [...countryCodes(), ...actors.map(({ code }) => code)];
    expect(codes.filter((code) => meaning(code) !== code)).toEqual([]);
  });
});

describe('a name', () => {
  const name = fc.constantFrom(
    ...own.map(([, text]) => text).filter((text) => /^[\w\s]{4,}$/.test(text)),
  );

  it('means the same in any case and width, with marks, dots, quotes and articles', () => {
    const marks = fc.constantFrom('', '\u0301', '\u0308');
    fc.assert(
      fc.property(name, marks, fc.boolean(), (text, mark, isWide) => {
        const forms = [
          text.toUpperCase(),
          text.toLowerCase(),
          text.replaceAll(/[aeiou]/g, (letter) => `${letter}${mark}`),
          text.replaceAll(' ', '. '),
          ` ${text.replaceAll(' ', '\u00A0 ')}.`,
          `The ${text}`,
          `“${text}”`,
          isWide
            ? text.replaceAll(/[A-Z]/g, (letter) =>
                String.fromCharCode(letter.charCodeAt(0) + 0xfee0),
              )
            : text,
        ];
        expect(forms.map(meaning)).toEqual(forms.map(() => meaning(text)));
      }),
    );
  });

  it('that is an abbreviation means the same with dots', () => {
    const names = ['USA', 'UK', 'UAE', 'DPRK', 'PRC', 'USSR', 'UN', 'WHO'];
    const forms = (between: string) => names.map((one) => one.replaceAll(/(?=\B|$)/g, between));
    expect(forms('.')).toContain('U.S.A.');
    expect(forms('.').map(meaning)).toEqual(names.map(meaning));
    expect(forms('. ').map(meaning)).toEqual(names.map(meaning));
  });
});

describe('any text', () => {
  const anyText = fc.oneof(
    fc.string({ unit: 'binary', maxLength: 60 }),
    fc.string({ unit: 'grapheme' }),
  );

  it('has an answer, the same each time, and partners that can be told apart', () => {
    fc.assert(
      fc.property(anyText, (any) => {
        const answer = resolvePartner(any);
        expect(resolvePartner(any)).toEqual(answer);
        const candidates = answer.kind === 'ambiguous' ? answer.candidates : [];
        expect(candidates.map(meaning)).toEqual(candidates);
        expect(splitPartners(any).every((part) => part === part.trim() && part !== '')).toBe(true);
      }),
    );
  });

  it('is answered from memory when it comes again', () => {
    const names = own.slice(0, 500).map(([, name]) => name);
    const first = names.map((name) => resolvePartner(name));
    names.forEach((name, at) => expect(resolvePartner(name)).toBe(first[at]));
  });
});
