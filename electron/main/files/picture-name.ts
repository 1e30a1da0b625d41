import { NONE } from '#core/events/value-column.ts';
import type { View } from '#core/timeline/view.ts';
import { inLanguages, type Language } from '#core/words/language.ts';

/** More partners than this are not spelt out in a name. */
const MAX_PARTNERS = 3;

/** Longest title in a name: file systems allow 255 bytes, a CJK character takes three. */
const MAX_TITLE = 60;

const WORDS = inLanguages({
  en: { period: (from: string, to: string) => `${from} to ${to}`, open: 'open' },
  zh: { period: (from, to) => `${from}至${to}`, open: '不限' },
});

/** What is in a file. */
interface Named {
  title: string;
  view: View;
}

/** "Title NL 2016-05-01 to 2016-05-31.png": a name for a file that says what it shows; the ending without its dot. */
export function pictureName(
  { title, view: { window, filter } }: Named,
  ending: string,
  language: Language,
): string {
  const { period, open } = WORDS[language];
  const [first, last] = [formatDay(window.startMs), formatDay(window.endMs - 1)];
  const partners = filter.partners?.filter((code) => code !== NONE) ?? [];
  const isShort = partners.length > 0 && partners.length <= MAX_PARTNERS;
  const parts = [
    toFileName(title),
    isShort ? partners.join(' ') : '',
    period(first ?? open, last ?? open),
  ];
  return `${parts.filter(Boolean).join(' ')}.${ending}`;
}

/** Takes out what Windows, macOS or Linux refuse in a file name, and control characters. */
function toFileName(text: string): string {
  return text
    .replaceAll(/[\p{C}<>:"/\\|?*]+/gu, ' ')
    .replaceAll(/\s+/g, ' ')
    .slice(0, MAX_TITLE)
    .replaceAll(/^[. ]+|[. ]+$/g, '');
}

/** Null for a day that cannot be written. */
function formatDay(ms: number): string | null {
  const date = new Date(ms);
  // A window may reach beyond what a calendar date can be written for.
  return Number.isNaN(date.getTime()) ? null : date.toISOString().replace(/T.*/, '');
}
