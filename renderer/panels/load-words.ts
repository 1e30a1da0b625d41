import { assertNever } from '#core/assert-never.ts';
import type { LoadProgress } from '#core/bridge/data-set-status.ts';
import { inLanguages, type Language } from '#core/words/language.ts';
import { eventCount } from '#core/words/count-words.ts';

interface LoadTexts {
  /** So much of it is read, in megabytes. */
  bytes: (done: string, total: string) => string;
  reading: string;
  readingOf: (bytes: string, events: string) => string;
  indexing: (events: string) => string;
  explaining: string;
  explainingOf: (bytes: string) => string;
}

const WORDS = inLanguages<LoadTexts>({
  en: {
    bytes: (done, total) => `${done} of ${total} MB`,
    reading: 'Reading',
    readingOf: (bytes, events) => `Reading, ${bytes}, ${events}`,
    indexing: (events) => `Indexing ${events}`,
    explaining: 'Looking for what is wrong',
    explainingOf: (bytes) => `Looking for what is wrong, ${bytes}`,
  },
  zh: {
    bytes: (done, total) => `${total} MB中的${done} MB`,
    reading: '正在读取',
    readingOf: (bytes, events) => `正在读取，${bytes}，${events}`,
    indexing: (events) => `正在为${events}建立索引`,
    explaining: '正在查找问题',
    explainingOf: (bytes) => `正在查找问题，${bytes}`,
  },
});

/** "Reading, 12.4 of 80.0 MB, 31,000 events", then "Indexing 206,000 events". */
export function loadWords(
  { phase, doneBytes, totalBytes, doneEvents }: LoadProgress,
  language: Language,
): string {
  const words = WORDS[language];
  const events = eventCount(doneEvents, language);
  const bytes = words.bytes(megabytes(doneBytes), megabytes(totalBytes));
  switch (phase) {
    case 'reading':
      return totalBytes === 0 ? words.reading : words.readingOf(bytes, events);
    case 'indexing':
      return words.indexing(events);
    case 'explaining':
      return doneBytes === 0 ? words.explaining : words.explainingOf(bytes);
    default:
      return assertNever(phase);
  }
}

/** How much is done, 0 to 1. */
export function loadFraction({ doneBytes, totalBytes }: LoadProgress): number {
  return totalBytes === 0 ? 0 : Math.min(doneBytes / totalBytes, 1);
}

function megabytes(bytes: number): string {
  return (bytes / 1e6).toFixed(1);
}
