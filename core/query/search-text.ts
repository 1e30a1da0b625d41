import type { EventInput } from '../events/schema.ts';
import { extraFacts } from './extra-facts.ts';

const ASCII = /^[\0-\u{7f}]*$/u;

/** Whether a text holds letters, digits and signs of American English alone. */
export function isAscii(text: string): boolean {
  return ASCII.test(text);
}

/** Lower case, compatibility forms folded, accents dropped: what a search compares. */
export function foldText(text: string): string {
  // Most texts have nothing to fold, and looking for it takes ten times longer than this.
  if (isAscii(text)) return text.toLowerCase();
  return text.normalize('NFKD').replace(/\p{M}/gu, '').toLowerCase();
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
 * The texts that an event has for itself, as one text; what it shares with others is told by its attributes and
 * terms. Ids, codes and links are no words, and the sides of people say no more than the partners do.
 */
export function toOwnText(event: EventInput): string {
  const parts: (string | undefined)[] = [event.summary, event.zh?.title, event.zh?.summary];
  parts.push(event.place?.venue);
  for (const { name, role, affiliation } of event.participants ?? [])
    parts.push(name, role, affiliation);
  for (const { name } of event.organisers ?? []) parts.push(name);
  for (const { count, of } of event.attendance ?? [])
    parts.push(`${count.toLocaleString('en-US')} ${of}`);
  for (const { kind, text } of event.outcomes ?? []) parts.push(kind, text);
  for (const { text, place } of event.announced ?? []) parts.push(text, place?.venue);
  for (const { note } of event.sources) parts.push(note);
  for (const { name, words } of extraFacts(event)) parts.push(name, words);
  let text = event.title;
  for (const part of parts) if (part !== undefined) text += `\n${part}`;
  return text;
}
