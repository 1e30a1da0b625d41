import { compareNames } from './language.ts';

/** The letters that Chinese syllables begin with in Pinyin, and the first character of each in the order of names. */
const LETTERS = 'abcdefghjklmnopqrstwxyz';
const FIRSTS = Array.from('阿八嚓咑妸发旮哈丌咔垃呣拏喔妑七呥仨他屲夕丫帀');

const CHARACTER = /\p{Script=Han}/gu;

const known = new Map<string, string>();

/**
 * A text with each Chinese character replaced by the first letter of how it is pronounced, by which keyboards find it:
 * "中国科技部" is "zgkjb". A character that is pronounced in several ways has the letter of the most usual one.
 */
export function spokenInitials(text: string): string {
  return text.replaceAll(CHARACTER, (character) => {
    const letter = known.get(character) ?? initialOf(character);
    known.set(character, letter);
    return letter;
  });
}

function initialOf(character: string): string {
  const compare = compareNames('zh');
  const at = FIRSTS.findLastIndex((first) => compare(first, character) <= 0);
  return LETTERS.charAt(Math.max(0, at));
}
