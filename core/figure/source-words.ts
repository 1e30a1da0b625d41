import { cleanText } from '../clean-text.ts';
import type { Source } from '../events/schema.ts';
import { formatCount } from '../format-count.ts';
import { edtfWords } from '../time/edtf-words.ts';
import { inLanguages, type Language } from '../words/language.ts';
import { commaWords } from '../words/list-words.ts';

interface SourceWords {
  undated: string;
  /** A source with the address of its page. */
  at: (words: string, url: string) => string;
  count: (count: number) => string;
  /** So many sources, of a time. */
  counted: (count: string, time: string) => string;
  span: (first: string, last: string) => string;
  /** Years by their four digits; both may be the same. */
  years: (first: string, last: string) => string;
  morePublishers: (count: number) => string;
  /** The host of all pages of a publisher, after its name. */
  host: (host: string) => string;
  /** A number in the place of a date that has been told already. */
  nth: (number: number) => string;
  /** Whether what follows on something does so without a space. */
  isSolid: boolean;
  /** After a publisher, between two dates, and before the next publisher. */
  afterPublisher: string;
  betweenDates: string;
  betweenPublishers: string;
}

/** What is said of the sources of a picture, and the signs between it. */
export const SOURCE_WORDS = inLanguages<SourceWords>({
  en: {
    undated: 'undated',
    at: (words, url) => `${words} – ${url}`,
    count: (count) => `${formatCount(count)} ${count === 1 ? 'source' : 'sources'}`,
    counted: (count, time) => `${count}, ${time}`,
    span: (first, last) => `${first} to ${last}`,
    years: (first, last) => (first === last ? first : `${first}–${last}`),
    morePublishers: (count) =>
      `and ${formatCount(count)} more ${count === 1 ? 'publisher' : 'publishers'}`,
    host: (host) => `(${host})`,
    nth: (number) => `(${number})`,
    isSolid: false,
    afterPublisher: '',
    betweenDates: ',',
    betweenPublishers: ';',
  },
  zh: {
    undated: '日期不详',
    at: (words, url) => `${words}，${url}`,
    count: (count) => `${formatCount(count)}个来源`,
    counted: (count, time) => `${count}，${time}`,
    span: (first, last) => `${first}至${last}`,
    years: (first, last) => (first === last ? `${first}年` : `${first}–${last}年`),
    morePublishers: (count) => `另有${formatCount(count)}个发布机构`,
    host: (host) => `（${host}）`,
    nth: (number) => `（${number}）`,
    isSolid: true,
    afterPublisher: '：',
    betweenDates: '、',
    betweenPublishers: '；',
  },
});

/** The date of a source in words. */
export function sourceDate({ published }: Source, language: Language): string {
  return published === undefined ? SOURCE_WORDS[language].undated : edtfWords(published, language);
}

/** "Ministry, “Second meeting held”, 25 Oct 2016 – https://…". */
export function sourceWords(source: Source, language: Language): string {
  const { publisher, title, url } = source;
  const parts = [publisher, title && `“${title}”`, sourceDate(source, language)];
  const words = commaWords(
    parts.filter((part) => part !== undefined),
    language,
  );
  return cleanText(url === undefined ? words : SOURCE_WORDS[language].at(words, url));
}
