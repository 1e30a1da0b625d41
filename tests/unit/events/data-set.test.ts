import { describe, expect, it } from 'vitest';
import { countryCodes, countryName, isCountryCode } from '#core/events/countries.ts';
import { isCountryPartner, partnerName } from '#core/events/data-set.ts';
import { buildIndex } from '../support/build-data-set.ts';

const { dataSet, events } = buildIndex([{ partners: ['NL', 'CN', 'EU', 'NL'] }], {
  perspective: 'CN',
  actors: [{ code: 'EU', name: 'European Union', kind: 'organisation' }],
  kinds: [
    { id: 'summit', label: 'Top meeting', colour: '#112233' },
    { id: 'picnic', label: 'Picnic', colour: '#445566' },
  ],
});

describe('a data set', () => {
  it('has each partner once and never the perspective', () => {
    expect(events.at(0).partners).toEqual(['NL', 'EU']);
  });

  it('names countries and actors, and tells them apart', () => {
    expect(partnerName(dataSet, 'NL')).toBe('Netherlands');
    expect(partnerName(dataSet, 'EU')).toBe('European Union');
    expect([isCountryPartner(dataSet, 'NL'), isCountryPartner(dataSet, 'EU')]).toEqual([
      true,
      false,
    ]);
  });

  it('tells an actor by its Chinese name in Chinese, where it has one', () => {
    const actors = new Map([
      ['EU', { code: 'EU', name: 'European Union', zh: '欧盟', kind: 'bloc' as const }],
      ['IAC', { code: 'IAC', name: 'InterAcademy Council', kind: 'organisation' as const }],
    ]);
    const told = { ...dataSet, actors };
    expect(partnerName({ ...told, language: 'zh' }, 'EU')).toBe('欧盟');
    expect(partnerName({ ...told, language: 'zh' }, 'IAC')).toBe('InterAcademy Council');
    expect(partnerName({ ...told, language: 'en' }, 'EU')).toBe('European Union');
  });

  it('lays its kinds over the default ones, which keep their places', () => {
    expect([...dataSet.kinds.keys()][0]).toBe('summit');
    expect(dataSet.kinds.get('summit')).toMatchObject({ label: 'Top meeting', mark: 'circle' });
    expect([...dataSet.kinds.keys()].at(-1)).toBe('picnic');
  });
});

describe('countries', () => {
  it('are known by their codes in capitals only', () => {
    expect(['NL', 'nl', 'XX', 'constructor', ''].map((code) => isCountryCode(code))).toEqual([
      true,
      false,
      false,
      false,
      false,
    ]);
  });

  it('all have a short English name, no two the same', () => {
    const names = countryCodes().map((code) => countryName(code, 'en'));
    expect(new Set(names).size).toBe(names.length);
    expect(names.filter((name) => name.includes(',') || /^[A-Z]{2}$/.test(name))).toEqual([]);
  });
});
