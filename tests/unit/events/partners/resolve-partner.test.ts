import { describe, expect, it } from 'vitest';
import { resolvePartner } from '#core/events/partners/resolve-partner.ts';
import { meaning } from './meaning.ts';

/** The texts that do not mean what stands before them. */
function wrong(rows: readonly (readonly [code: string, ...texts: string[]])[]): string[] {
  return rows.flatMap(([code, ...texts]) =>
    texts.flatMap((text) =>
      meaning(text) === code ? [] : [`${text}: ${meaning(text)}, not ${code}`],
    ),
  );
}

describe('a country', () => {
  it('is known by its English names: short, formal, turned round, common', () => {
    const names = [
      ['US', 'U.S.A.', 'USA', 'U. S.', 'United States', 'the United States of America', 'America'],
      ['GB', 'UK', 'U.K.', 'Great Britain', 'Britain', 'England', 'Scotland', 'Northern Ireland'],
      ['NL', 'Netherlands', 'The Netherlands', 'Kingdom of the Netherlands', 'Holland'],
      ['KR', 'South Korea', 'ROK', 'R.O.K.', 'Republic of Korea', 'Korea, Republic of'],
      ['KR', 'KOREA (THE REPUBLIC OF)', 'Korea, South'],
      ['KP', 'DPRK', 'D.P.R. Korea', 'North Korea', "Korea (Democratic People's Republic of)"],
      ['CN', 'P.R. China', 'P. R. China', 'PRC', 'China, P.R.', 'People’s Republic of China'],
      ['HK', 'Hong Kong', 'Hongkong', 'Hong Kong, China', 'Hong Kong SAR'],
      ['MO', 'Macau', 'Macao'],
      ['TW', 'Taiwan', 'Chinese Taipei', 'Taiwan, Province of China'],
      ['RU', 'Russian Federation', 'Russia'],
      ['CI', 'Ivory Coast', "Côte d'Ivoire", 'Cote d’Ivoire', 'CÔTE D´IVOIRE'],
      ['MM', 'Burma', 'Myanmar (Burma)', 'Republic of the Union of Myanmar'],
      ['CD', 'DRC', 'D.R. Congo', 'Congo, Democratic Republic of the', 'Congo-Kinshasa'],
      ['CD', 'Congo (the Democratic Republic of the)'],
      ['CG', 'Congo-Brazzaville', 'Republic of the Congo', 'Congo, Rep.'],
      ['BA', 'Bosnia & Herzegovina', 'Bosnia-Herzegovina', 'Bosnia'],
      ['TT', 'Trinidad & Tobago', 'Republic of Trinidad and Tobago'],
      ['LC', 'St. Lucia', 'St Lucia', 'Saint Lucia'],
      ['GE', 'Georgia'],
      ['GN', 'Guinea'],
      ['IE', 'Ireland', 'Republic of Ireland'],
      ['FM', 'Micronesia'],
      ['WS', 'Samoa'],
      ['TR', 'Turkey', 'Türkiye', 'TURKIYE'],
      ['SZ', 'Swaziland', 'eSwatini'],
      ['MK', 'FYROM', 'Macedonia, the Former Yugoslav Republic of'],
      ['XK', 'Kosovo'],
    ] as const;
    expect(wrong(names)).toEqual([]);
  });

  it('is known by its Chinese names: short, formal, traditional', () => {
    const names = [
      ['NL', '荷兰', '荷蘭', '荷兰王国', '尼德兰'],
      ['CN', '中国', '中國', '中华人民共和国'],
      ['KR', '韩国', '韓國', '南韓', '大韩民国'],
      ['KP', '朝鲜', '北韓', '朝鲜民主主义人民共和国'],
      ['EG', '埃及', '阿拉伯埃及共和国'],
      ['TH', '泰国', '泰王国'],
      ['BD', '孟加拉', '孟加拉国', '孟加拉人民共和国'],
      ['CD', '刚果（金）', '刚果民主共和国'],
      ['IT', '意大利', '義大利'],
      ['HK', '香港', '中国香港特别行政区'],
      ['DO', '多米尼加', '多米尼加共和国'],
      ['DM', '多米尼克', '多米尼克国'],
    ] as const;
    expect(wrong(names)).toEqual([]);
  });

  it('is known by its names in French, German, Spanish, Russian, Arabic, Portuguese and Japanese', () => {
    const names = [
      ['NL', 'Pays-Bas', 'Niederlande', 'Países Bajos', 'Нидерланды', 'هولندا', 'オランダ'],
      ['DE', 'Alemanha', 'Allemagne', 'Deutschland'],
      ['AT', 'Österreich'],
    ] as const;
    expect(wrong(names)).toEqual([]);
  });

  it('is known by every kind of ISO code, in any case', () => {
    const codes = [
      ['AF', 'AF', 'af', 'AFG', '004', '4', '04'],
      ['NL', 'NL', 'nld', '528', '５２８', 'ＮＬ'],
      ['AI', 'AI'],
      ['SK', 'SK'],
      ['TF', 'ATF'],
    ] as const;
    expect(wrong(codes)).toEqual([]);
  });

  it('is known by what is called after it', () => {
    const words = [
      ['DK', 'Danish'],
      ['NL', 'Dutch'],
      ['FR', 'French', 'Franco', 'Franco-', 'French Republic'],
      ['CN', 'Sino-', 'Chinese'],
      ['ET', 'Ethio'],
      ['GB', 'Anglo', 'Welsh'],
      ['RU', 'Russo'],
      ['IN', 'Indo', 'Indian'],
      ['PT', 'Luso'],
      ['JP', 'Nippo'],
      ['NE', 'Nigerien'],
      ['NG', 'Nigerian'],
    ] as const;
    expect(wrong(words)).toEqual([]);
  });

  it('is known by two names that agree, and not by two that do not', () => {
    expect(meaning('Netherlands (NL)')).toBe('NL');
    expect(meaning('荷兰（Netherlands）')).toBe('NL');
    expect(meaning('European Union (EU)')).toBe('EU');
    expect(meaning('Netherlands (DE)')).toBe('unknown');
    expect(meaning('Netherlands (Delft)')).toBe('unknown');
  });
});

describe('a former state', () => {
  it('is what it was, with the states that came after it', () => {
    expect(resolvePartner('Czechoslovakia')).toEqual({
      kind: 'actor',
      actor: {
        code: 'CSHH',
        name: 'Czechoslovakia',
        zh: '捷克斯洛伐克',
        kind: 'former-state',
        successors: ['CZ', 'SK'],
      },
    });
    expect(resolvePartner('USSR')).toMatchObject({
      actor: {
        code: 'SUHH',
        name: 'Soviet Union',
        successors: expect.arrayContaining(['BY', 'UA']),
      },
    });
    expect(resolvePartner('Yugoslavia')).toMatchObject({
      actor: { successors: ['BA', 'HR', 'ME', 'MK', 'RS', 'SI'] },
    });
  });

  it('is known by its names, its former codes that are free, and its four letters', () => {
    const names = [
      ['SUHH', 'Soviet Union', 'U.S.S.R.', 'Soviet', 'SU', 'SUN', '810', 'suhh', '苏联'],
      ['CSHH', 'Czechoslovak Socialist Republic', 'CSK', '200', '捷克斯洛伐克'],
      ['DDDE', 'GDR', 'East Germany', 'German Democratic Republic', 'DD', '东德'],
      ['YUCS', 'Yugoslavia', 'Socialist Federal Republic of Yugoslavia', 'YU', '890'],
      ['CSXX', 'Serbia and Montenegro', 'SCG'],
      ['ANHH', 'Netherlands Antilles', 'AN', 'ANT'],
      ['ZRCD', 'Zaire', 'ZR'],
      ['BUMM', 'BU', 'BUMM'],
      ['YDYE', 'South Yemen'],
      ['DE', 'West Germany', 'Federal Republic of Germany'],
    ] as const;
    expect(wrong(names)).toEqual([]);
  });
});

describe('an organisation', () => {
  it('is known by its names, with the entry of a data set', () => {
    expect(resolvePartner('European Union')).toEqual({
      kind: 'actor',
      actor: { code: 'EU', name: 'European Union', zh: '欧盟', kind: 'bloc' },
    });
    const names = [
      ['ASEAN', 'ASEAN', 'Association of Southeast Asian Nations', '东盟'],
      ['CEEC', 'CEEC', '16+1', '17+1', 'Central and Eastern European Countries'],
      ['UN', 'U.N.', 'the United Nations', '联合国'],
      ['SCO', 'Shanghai Cooperation Organization', 'Shanghai Cooperation Organisation'],
      ['AFRICAN-UNION', 'African Union', '非盟'],
      ['WORLD-BANK', 'World Bank'],
      ['G20', 'G20', 'G-20'],
      ['WHO', 'World Health Organisation'],
    ] as const;
    expect(wrong(names)).toEqual([]);
    for (const name of 'UNESCO ITER CERN IAEA OECD NATO BRICS APEC G7'.split(' '))
      expect(meaning(name)).toBe(name);
  });
});

describe('what is not one partner', () => {
  it('is ambiguous where a name has several countries, or a code had several states', () => {
    const names = [
      ['KP or KR', 'Korea', 'Korean'],
      ['CD or CG', 'Congo', 'The Congo', '刚果', 'Congolese'],
      ['VG or VI', 'Virgin Islands'],
      ['MF or SX', '圣马丁'],
      ['DM or DO', 'Dominican'],
      ['CG or TW', 'ROC'],
      ['CSHH or CSXX', 'CS'],
    ] as const;
    expect(wrong(names)).toEqual([]);
  });

  it('is unknown where it is no partner, or more than one', () => {
    const texts = [
      '',
      ' ',
      '-',
      'Atlantis',
      'N/A',
      'n.a.',
      'the',
      'Republic',
      'United',
      'State of',
      '国',
      '0',
      '999',
    ];
    const several = [
      'PE, RU',
      'SI, NO',
      'Georgia, United States',
      'France, United Kingdom',
      'Netherlands, Germany',
    ];
    expect(wrong([['unknown', ...texts, ...several, 'x'.repeat(1_000_000)]])).toEqual([]);
  });
});
