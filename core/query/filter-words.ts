import { edtfWords } from '../time/edtf-words.ts';
import { inLanguages, type Language } from '../words/language.ts';
import { orWords } from '../words/list-words.ts';
import { FACETS, type EventFilter, type Facet, type FilterPart } from './filter.ts';

interface FilterWords {
  facet: (facet: Facet, kept: string) => string;
  text: (text: string) => string;
  /** Nothing is kept. */
  none: string;
  /** The range of dates, by its bounds. */
  range: (from: string, to: string) => string;
  from: (from: string) => string;
  upTo: (to: string) => string;
  /** Where only what certainly lies in the range is kept. */
  certainly: (range: string) => string;
}

/** What one value of a facet is, as a word within a sentence. */
export const FACET_NAMES = inLanguages<Record<Facet, string>>({
  en: {
    partners: 'partner',
    kinds: 'kind',
    series: 'series',
    places: 'place',
    levels: 'level',
    statuses: 'status',
    topics: 'topic',
  },
  zh: {
    partners: '伙伴',
    kinds: '类型',
    series: '系列',
    places: '地点',
    levels: '级别',
    statuses: '状态',
    topics: '主题',
  },
});

const WORDS = inLanguages<FilterWords>({
  en: {
    facet: (facet, kept) => `${FACET_NAMES.en[facet]}: ${kept}`,
    text: (text) => `text: “${text}”`,
    none: 'none',
    range: (from, to) => `from ${from} to ${to}`,
    from: (from) => `from ${from}`,
    upTo: (to) => `up to ${to}`,
    certainly: (range) => `certainly ${range}`,
  },
  zh: {
    facet: (facet, kept) => `${FACET_NAMES.zh[facet]}：${kept}`,
    text: (text) => `文字：“${text}”`,
    none: '无',
    range: (from, to) => `${from}至${to}`,
    from: (from) => `${from}起`,
    upTo: (to) => `截至${to}`,
    certainly: (range) => `确定在${range}`,
  },
});

/** A part of a filter that narrows something, as "what: which". */
export interface FilterPartWords {
  part: FilterPart;
  words: string;
}

/** The parts of a filter that narrow something, in words; `keptWords` says which values of a facet are kept. */
export function filterWords(
  filter: EventFilter,
  keptWords: (facet: Facet, kept: readonly string[]) => string,
  language: Language,
): FilterPartWords[] {
  const words = WORDS[language];
  const facets = FACETS.flatMap((facet): FilterPartWords[] => {
    const kept = filter[facet];
    return kept === null
      ? []
      : [{ part: facet, words: words.facet(facet, keptWords(facet, kept)) }];
  });
  const dates = dateRangeWords(filter, language);
  const text = filter.text.trim();
  return [
    ...facets,
    ...(dates === null ? [] : [{ part: 'dates' as const, words: dates }]),
    ...(text === '' ? [] : [{ part: 'text' as const, words: words.text(text) }]),
  ];
}

/** "Netherlands or Russia": the names of what is kept. */
export function anyOf(labels: readonly string[], language: Language): string {
  return orWords(labels, language) || WORDS[language].none;
}

/** "from 2016 to May 2018", "up to May 2018"; "certainly from 2016" where no other events are kept. */
function dateRangeWords(filter: EventFilter, language: Language): string | null {
  const range = boundWords(filter, language);
  return range !== null && filter.isDateCertain ? WORDS[language].certainly(range) : range;
}

function boundWords({ from, to }: EventFilter, language: Language): string | null {
  const words = WORDS[language];
  const [first, last] = [from && edtfWords(from, language), to && edtfWords(to, language)];
  if (first === null) return last === null ? null : words.upTo(last);
  return last === null ? words.from(first) : words.range(first, last);
}
