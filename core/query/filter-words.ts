import { edtfWords } from '../time/edtf-words.ts';
import { FACETS, type EventFilter, type Facet, type FilterPart } from './filter.ts';

const FACET_NOUNS: Record<Facet, string> = {
  partners: 'partner',
  kinds: 'kind',
  levels: 'level',
  statuses: 'status',
  topics: 'topic',
};

/** A part of a filter that narrows something, as "what: which". */
export interface FilterPartWords {
  part: FilterPart;
  words: string;
}

/** The parts of a filter that narrow something, in words; `keptWords` says which values of a facet are kept. */
export function filterWords(
  filter: EventFilter,
  keptWords: (facet: Facet, kept: readonly string[]) => string,
): FilterPartWords[] {
  const facets = FACETS.flatMap((facet): FilterPartWords[] => {
    const kept = filter[facet];
    if (kept === null) return [];
    return [{ part: facet, words: `${FACET_NOUNS[facet]}: ${keptWords(facet, kept)}` }];
  });
  const dates = dateRangeWords(filter);
  const text = filter.text.trim();
  return [
    ...facets,
    ...(dates === null ? [] : [{ part: 'dates' as const, words: dates }]),
    ...(text === '' ? [] : [{ part: 'text' as const, words: `text: “${text}”` }]),
  ];
}

/** "Netherlands or Russia": the names of what is kept. */
export function anyOf(labels: readonly string[]): string {
  return labels.join(' or ') || 'none';
}

/** "from 2016 to May 2018", "up to May 2018"; "certainly from 2016" where no other events are kept. */
function dateRangeWords({ from, to, isDateCertain }: EventFilter): string | null {
  const range = boundWords(from, to);
  return range !== null && isDateCertain ? `certainly ${range}` : range;
}

function boundWords(from: string | null, to: string | null): string | null {
  if (from === null) return to === null ? null : `up to ${edtfWords(to)}`;
  return `from ${edtfWords(from)}${to === null ? '' : ` to ${edtfWords(to)}`}`;
}
