/**
 * What formal names put around the short one: "the Islamic Republic of Mauritania", "the Slovak Republic". None of them
 * is a name, so none can swallow a second partner: "United States" has to stay whole, or "Georgia, United States"
 * would be Georgia.
 */
const FORMAL_WORDS = new Set(
  `republic rep kingdom state federal federative federation confederation democratic peoples socialist islamic arab
  jamahiriya grand duchy principality sultanate independent cooperative co operative plurinational bolivarian hashemite
  ssr`.split(/\s+/u),
);

/** The same in Chinese, where the noun ends the name: 阿拉伯埃及共和国, 泰王国, 巴哈马国. */
const CHINESE_NOUN = /(?:共和国|大公国|公国|王国|苏丹国|合众国|独立国|联邦|特别行政区|国)$/u;
const CHINESE_ADJECTIVES =
  /伊斯兰|社会主义|人民|民主|联邦|联合|合作|多民族|玻利瓦尔|哈希姆|阿拉伯|东岸/gu;

/** Keys of the short names that a formal one may stand for, by its words; none when nothing in it is formal. */
export function shortKeys(words: string[]): string[] {
  const short = words.filter((word) => !FORMAL_WORDS.has(word));
  if (short.length > 0 && short.length < words.length) return [short.join(' ')];
  const [word = ''] = words;
  if (words.length !== 1 || !CHINESE_NOUN.test(word)) return [];
  const name = word.replace(CHINESE_NOUN, '').replaceAll(CHINESE_ADJECTIVES, '');
  // 孟加拉人民共和国 is 孟加拉国.
  return name === '' ? [] : [name, `${name}国`];
}
