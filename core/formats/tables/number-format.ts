/**
 * What a number format shows a number as: a day (with or without a time), a month or a year alone, a time of day or an
 * elapsed one, or a number.
 */
export type FormatKind = 'number' | 'day' | 'month' | 'year' | 'time';

/**
 * Formats that a file need not write out (ECMA-376 part 1, section 18.8.30). 27 to 36 and 50 to 58 are those of Chinese,
 * Japanese and Korean, 71 to 81 those of Thai. 34, 35, 55 and 56 are days in some of these languages and times in others;
 * the value tells which, as no time alone reaches a day.
 */
const BUILT_IN: readonly [first: number, last: number, kind: FormatKind][] = [
  [14, 16, 'day'],
  [17, 17, 'month'],
  [18, 21, 'time'],
  [22, 22, 'day'],
  [27, 31, 'day'],
  [32, 33, 'time'],
  [34, 36, 'day'],
  [45, 47, 'time'],
  [50, 58, 'day'],
  [71, 74, 'day'],
  [75, 76, 'time'],
  [77, 77, 'day'],
  [78, 80, 'time'],
  [81, 81, 'day'],
];

/** The kind of a format that is known by its number alone. */
export function builtInKind(id: number): FormatKind {
  return BUILT_IN.find(([first, last]) => id >= first && id <= last)?.[2] ?? 'number';
}

/** Text in quotes, single characters that are shown as they are, filled or left room for, and words that are no codes. */
const LITERAL = /"[^"]*"?|\\.|[_*].|general|@/gsu;
/** Colours, conditions, languages, digits of other scripts; but not [h], [mm] and [ss], which are elapsed times. */
const BRACKET = /\[(?!h+\]|m+\]|s+\])[^\]]*\]/g;
const ELAPSED = /\[(?:h+|m+|s+)\]/;
/** Fractions of a second are no digits of a number. */
const FRACTION = /(s\]?)[.,]0+/g;
const HALF_DAY = /am\/pm|a\/p/g;
/** Days and weekdays. */
const DAY = /d|aaa/;
/** Years, eras and years in them, Buddhist years. */
const YEAR = /[yegb]/;
const CLOCK = /[hs]/;

/**
 * Tells the kind of a format by its code (section 18.8.31), such as `[$-409]d\-mmm\-yy;@`. Files have the codes of English
 * whatever the language of the program. The first section that is a day or a time decides.
 */
export function formatKind(code: string): FormatKind {
  const plain = code.toLowerCase().replaceAll(LITERAL, '').replaceAll(BRACKET, '');
  const kinds = plain.split(';').map(sectionKind);
  return kinds.find((kind) => kind !== 'number') ?? 'number';
}

function sectionKind(section: string): FormatKind {
  if (ELAPSED.test(section)) return 'time';
  const codes = section.replaceAll(FRACTION, '$1').replaceAll(HALF_DAY, 'h');
  if (/[0#?%]/.test(codes)) return 'number';
  const isYear = YEAR.test(codes);
  if (DAY.test(codes) || (CLOCK.test(codes) && (isYear || codes.includes('mmm')))) return 'day';
  if (CLOCK.test(codes)) return 'time';
  // An m beside hours or seconds is minutes, and alone it is a month.
  if (codes.includes('m')) return 'month';
  return isYear ? 'year' : 'number';
}
