import type { Source } from '../events/schema.ts';
import { formatCount } from '../format-count.ts';
import { inLanguages, type Language } from '../words/language.ts';
import type { FigureWords } from './figure-words.ts';
import { sourceWords } from './source-words.ts';

/** Sources that are named; how many more there are is said. */
const MAX_NAMED = 150;

const WORDS = inLanguages({
  en: {
    sources: 'Sources:',
    more: (count: number) => `and ${formatCount(count)} more ${count === 1 ? 'source' : 'sources'}`,
    data: (data: string) => `Data: ${data}`,
  },
  zh: {
    sources: '来源：',
    more: (count) => `另有${formatCount(count)}个来源`,
    data: (data) => `数据：${data}`,
  },
});

/** What a speaker has at hand beside a picture, a paragraph each: what it shows, its sources, the data set. */
export function sceneNotes(
  { description, data }: FigureWords,
  sources: readonly Source[],
  language: Language,
): string[] {
  const words = WORDS[language];
  const more = sources.length - MAX_NAMED;
  return [
    description,
    ...(sources.length > 0 ? [words.sources] : []),
    ...sources.slice(0, MAX_NAMED).map((source) => sourceWords(source, language)),
    ...(more > 0 ? [words.more(more)] : []),
    words.data(data),
  ];
}
