import { iso31663 } from 'iso-3166/3.js';
import type { Actor } from '../schema.ts';
import { chineseOf, parseNames } from './name-table.ts';

/**
 * Successors where ISO 3166-3 names fewer, because it tells what became of a code and not of a state: it gave Belarus
 * and Ukraine codes beside that of the USSR, and YU went over to Serbia and Montenegro after the others had left.
 */
const SUCCESSORS: Record<string, string[]> = {
  FQHH: ['AQ', 'TF'],
  GEHH: ['KI', 'TV'],
  SUHH: 'AM AZ BY EE GE KG KZ LT LV MD RU TJ TM UA UZ'.split(' '),
  YUCS: ['BA', 'HR', 'ME', 'MK', 'RS', 'SI'],
};

/** Names that read better than those of the standard. */
const NAMES: Record<string, string> = {
  GEHH: 'Gilbert and Ellice Islands',
  PCHH: 'Trust Territory of the Pacific Islands',
  SUHH: 'Soviet Union',
  VDVN: 'North Vietnam',
  YDYE: 'South Yemen',
};

/** What else they are called, beside their names in the standard. */
export const FORMER_STATE_NAMES = parseNames(`
AIDJ French Territory of the Afars and the Issas; ANHH Dutch Antilles, 荷属安的列斯, 荷属安的列斯群岛
BUMM Socialist Republic of the Union of Burma
BYAA Byelorussian Soviet Socialist Republic, Belorussian SSR, 白俄罗斯苏维埃社会主义共和国
CSHH Czecho Slovakia, Czechoslovak Socialist Republic, Czech and Slovak Federal Republic, CSSR, CSFR, 捷克斯洛伐克
CSXX 塞尔维亚和黑山, 塞黑
DDDE GDR, DDR, East Germany, Germany East, Democratic Republic of Germany, Germany Democratic Republic, 东德, 民主德国
DDDE 德意志民主共和国; DYBJ 达荷美; HVBF 上沃尔特; NHVU 新赫布里底; NTHH Saudi Iraqi Neutral Zone
PZPA Canal Zone; RHZW Rhodesia, 罗得西亚, 南罗得西亚; SKIN 锡金
SUHH Union of Soviet Socialist Republics, Soviet, Former Soviet Union, Former USSR, UdSSR, URSS, СССР, 苏联, 前苏联
SUHH 苏维埃社会主义共和国联盟, Советский Союз, Sowjetunion, Union sovietique, Union Sovietica; TPTL Portuguese Timor
VDVN Democratic Republic of Vietnam, Vietnam Democratic Republic, Democratic Republic of Viet Nam, 北越
YDYE Yemen South, Democratic Yemen, PDRY, Peoples Democratic Republic of Yemen, Yemen Peoples Democratic Republic, 南也门
YDYE 也门民主人民共和国, 民主也门; YUCS SFRY, Former Yugoslavia, 南斯拉夫, 前南斯拉夫
ZRCD Republic of Zaire, 扎伊尔
`);

/** What the standard and we call them. */
export const STANDARD_NAMES = iso31663.map(
  ({ alpha4, from }) => [alpha4, [from.name, NAMES[alpha4] ?? from.name]] as const,
);

/** Their former codes, most of which mean a country of today; 890 was Yugoslavia's while there were six republics. */
export const FORMER_CODES = [
  ...iso31663.map(({ alpha4, from }) => {
    const codes = [from.alpha2, from.alpha3, from.numeric];
    return [alpha4, codes.filter((code) => code !== undefined)] as const;
  }),
  ['YUCS', ['890']] as const,
];

/** Every state of ISO 3166-3, by its four letters. */
export const FORMER_STATES: Actor[] = iso31663.map(({ alpha4, from, to }) => ({
  code: alpha4,
  name: NAMES[alpha4] ?? from.name,
  ...chineseOf(otherNames(alpha4)),
  kind: 'former-state',
  successors: SUCCESSORS[alpha4] ?? to.map(({ alpha2 }) => alpha2).toSorted(),
}));

function otherNames(code: string): string[] {
  return FORMER_STATE_NAMES.flatMap(([of, names]) => (of === code ? names : []));
}
