/** What a word, a sign or a number of a date is to the grammar; `date-sides.ts` tells which go together. */
export type TokenKind =
  | 'year'
  | 'month'
  | 'number'
  | 'part'
  | 'decade'
  | 'day'
  | 'pair'
  | 'query'
  | 'about'
  | 'within'
  | 'perhaps'
  | 'since'
  | 'between'
  | 'until'
  | 'dash'
  | 'open';

/** Months from January on: English, German and French, full and abbreviated. */
const MONTHS = [
  'january jan januar jän jänner janvier janv',
  'february feb febr februar février fevrier févr fév fevr',
  'march mar märz maerz mär mars',
  'april apr avril avr',
  'may mai',
  'june jun juni juin',
  'july jul juli juillet juil',
  'august aug août aout',
  'september sep sept septembre',
  'october oct oktober okt octobre',
  'november nov novembre',
  'december dec dezember dez décembre decembre déc',
];

/** Seasons by their EDTF codes, from 21 on. */
const SEASONS = [
  'spring frühling frühjahr printemps 春季 春天 春',
  'summer sommer été 夏季 夏天 夏',
  'autumn fall herbst automne 秋季 秋天 秋',
  'winter hiver 冬季 冬天 冬',
];

const KINDS: Partial<Record<TokenKind, string>> = {
  about:
    'about approx approximately around roughly circa ca c etwa um ungefähr vers environ 大约 约 左右 前后',
  within:
    'early mid late beginning start middle end anfang mitte ende début fin 上旬 中旬 下旬 初 中 底 末',
  perhaps: 'perhaps probably possibly maybe tentatively tentative vielleicht vermutlich 可能 也许',
  since: 'since from seit ab von vom depuis du 自 从',
  between: 'between zwischen entre 介于',
  until: "until till til to through thru bis au à jusqu'en jusqu'au 截至 直到 至 到 and und et 和",
  open: 'present now today date ongoing onward onwards heute 至今 以来 起',
};

/** Words that say nothing: the days of the week, articles, and what joins a day to its month. */
const FILLERS =
  'of the in on year month up de le den der am im ' +
  'monday tuesday wednesday thursday friday saturday sunday mon tue tues wed thu thur thurs fri sat sun ' +
  'mo di mi do fr sa so montag dienstag mittwoch donnerstag freitag samstag sonntag lundi mardi mercredi jeudi vendredi samedi dimanche';

/** A word of a date: what it is, and the number of a month or the code of a season; null is one that says nothing. */
export type DateWord = { kind: TokenKind; number: number } | null;

/** All words, lower-case and without full stops. */
export const DATE_WORDS: ReadonlyMap<string, DateWord> = new Map<string, DateWord>([
  ...FILLERS.split(' ').map((word) => [word, null] as const),
  ...wordsOf(MONTHS, 'month', 1),
  ...wordsOf(SEASONS, 'part', 21),
  ...Object.entries(KINDS).flatMap(([kind, words]) => wordsOf([words], kind as TokenKind, 0)),
]);

function wordsOf(rows: string[], kind: TokenKind, first: number): [string, DateWord][] {
  return rows.flatMap((row, at) =>
    row.split(' ').map((word): [string, DateWord] => [word, { kind, number: first + at }]),
  );
}

/** Whatever is written where no date is known yet. */
const NO_DATE =
  /^(?:[-.?_*]+|\/|tb[acd]|n\.? ?[/.]? ?[ad]\.?|none|null|nil|unknown|unk|undated|no date|not known|not (?:yet )?(?:set|fixed|decided)|to be (?:announced|confirmed|decided|defined|determined)|unbekannt|offen|inconnue?|未定|待定|待确认|未知|不详|暂无|无)$/;

/** Whether a clean text, lower-case, is empty or says that there is no date. */
export function saysNoDate(text: string): boolean {
  return text === '' || NO_DATE.test(text);
}
