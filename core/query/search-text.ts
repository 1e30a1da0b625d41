import { OUTCOME_LABELS } from '../events/outcome-labels.ts';
import type { EventInput } from '../events/schema.ts';
import { formatCount } from '../format-count.ts';
import { extraFacts } from './extra-facts.ts';

const ASCII = /^[\0-\u{7f}]*$/u;

/** Whether a text holds letters, digits and signs of American English alone. */
export function isAscii(text: string): boolean {
  return ASCII.test(text);
}

/** White space that no other folding turns into a space; lines stay apart. */
const OTHER_SPACES = /[^\S\n]/gu;

/**
 * Lower case, compatibility forms folded, accents dropped: what a search compares. Each character folds for itself, so
 * that a sigma is the same at the end of a word.
 */
export function foldText(text: string): string {
  // Most texts have nothing to fold, and looking for it takes ten times longer than this.
  if (isAscii(text)) return text.toLowerCase();
  return text
    .normalize('NFKD')
    .replaceAll(/\p{M}/gu, '')
    .toLowerCase()
    .replaceAll('ς', 'σ')
    .replaceAll(OTHER_SPACES, ' ');
}

/** The words of a search, folded; none when it is blank. */
export function toWords(text: string): string[] {
  return foldText(text).split(/\s+/u).filter(Boolean);
}

/** Whether every word occurs, anywhere and in any order. */
export function containsWords(searchText: string, words: string[]): boolean {
  return words.every((word) => searchText.includes(word));
}

/**
 * Adds the texts that an event has for itself to a list; what it shares with others is told by its attributes and
 * terms. Ids, codes and links are no words, and the sides of people say no more than the partners do.
 */
export function addOwnTexts(texts: string[], event: EventInput): void {
  const add = (text: string | undefined) => {
    if (text !== undefined) texts.push(text);
  };
  texts.push(event.title);
  add(event.summary);
  add(event.zh?.title);
  add(event.zh?.summary);
  add(event.place?.venue);
  for (const { name, role, affiliation } of event.participants ?? []) {
    texts.push(name);
    add(role);
    add(affiliation);
  }
  for (const { name } of event.organisers ?? []) texts.push(name);
  for (const { count, of } of event.attendance ?? []) texts.push(`${formatCount(count)} ${of}`);
  // As the details say it in each language.
  for (const { kind, text } of event.outcomes ?? [])
    texts.push(kind, OUTCOME_LABELS.zh[kind], text);
  for (const { text, place } of event.announced ?? []) {
    texts.push(text);
    add(place?.venue);
  }
  for (const { note } of event.sources) add(note);
  if (event.extra) for (const { name, words } of extraFacts(event)) texts.push(name, words);
}
