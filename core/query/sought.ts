import { foldText } from './search-text.ts';

/** A part of a search: a word, or a phrase that stood in quotes. */
export interface Sought {
  /** Folded; a phrase has one space where it has white space. Never empty. */
  text: string;
  /** It is meant to the letter: no slip is forgiven. */
  isPhrase: boolean;
  /** As it was typed, without quotes. */
  typed: string;
}

/** Quotes of English, Chinese, Dutch, German, French and Russian. One that is not closed yet reaches to the end. */
const QUOTES = '"\u201C\u201D\u201E\u00AB\u00BB\uFF02\u300C\u300D';
const PARTS = new RegExp(`[${QUOTES}]([^${QUOTES}]*)(?:[${QUOTES}]|$)|[^\\s${QUOTES}]+`, 'gu');

/** The parts of a search in their order; none when it is blank. Every one of them has to occur. */
export function toSought(text: string): Sought[] {
  return Array.from(text.matchAll(PARTS)).flatMap(([word, phrase]) => {
    const typed = (phrase ?? word).trim().replaceAll(/\s+/gu, ' ');
    const isPhrase = phrase !== undefined;
    // A letter can fold to several, with a space between them.
    return isPhrase
      ? toPart(foldText(typed).trim(), typed, true)
      : foldText(typed)
          .split(/\s+/u)
          .flatMap((part) => toPart(part, typed, false));
  });
}

function toPart(text: string, typed: string, isPhrase: boolean): Sought[] {
  return text === '' ? [] : [{ text: text.replaceAll(/\s+/gu, ' '), isPhrase, typed }];
}
