import { toSimplified } from './simplified-chinese.ts';

/** Words that come and go without another country being meant: "Trinidad & Tobago", "Bahamas (the)". */
const SMALL_WORDS = new Set(['the', 'and', 'of']);

/** Words that are written in two ways. */
const SAME_WORDS = new Map([
  ['st', 'saint'],
  ['organisation', 'organization'],
  ['organisations', 'organizations'],
  ['programme', 'program'],
  ['centre', 'center'],
  ['labour', 'labor'],
]);

/**
 * The words of a name, as all spellings of it have them: without case, marks, dots, apostrophes, small words and full
 * width; "St." is "saint", "U. S. A." is "usa", traditional Chinese is simplified. Words stay apart, since "PE, RU" is
 * not Peru.
 */
export function nameWords(text: string): string[] {
  const plain = withoutMarks(text)
    .toLowerCase()
    .replaceAll(/['’‘ʼʻ`]/gu, '');
  const words = plain.split(/[^\p{L}\p{N}+]+/u).filter((word) => word && !SMALL_WORDS.has(word));
  return joinInitials(words).map((word) => SAME_WORDS.get(word) ?? word);
}

/** What all spellings of a name have in common; empty when it has no letter and no digit. */
export function nameKey(text: string): string {
  return nameWords(text).join(' ');
}

function withoutMarks(text: string): string {
  // Most names have none, and looking for them takes most of the time.
  if (/^[\0-\u{7f}]*$/u.test(text)) return text;
  return toSimplified(text.normalize('NFKD').replaceAll(/\p{M}/gu, ''));
}

/** "p", "r", "china" is "pr", "china". */
function joinInitials(words: string[]): string[] {
  const joined: string[] = [];
  let isInitial = false;
  for (const word of words) {
    const wasInitial = isInitial;
    isInitial = /^[a-z]$/u.test(word);
    if (isInitial && wasInitial) joined.push(`${joined.pop() ?? ''}${word}`);
    else joined.push(word);
  }
  return joined;
}
