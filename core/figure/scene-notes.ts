import type { Source } from '../events/schema.ts';
import { formatCount } from '../format-count.ts';
import type { FigureWords } from './figure-words.ts';
import { sourceWords } from './sources-block.ts';

/** Sources that are named; how many more there are is said. */
const MAX_NAMED = 150;

/** What a speaker has at hand beside a picture, a paragraph each: what it shows, its sources, the data set. */
export function sceneNotes(
  { description, data }: FigureWords,
  sources: readonly Source[],
): string[] {
  const more = sources.length - MAX_NAMED;
  return [
    description,
    ...(sources.length > 0 ? ['Sources:'] : []),
    ...sources.slice(0, MAX_NAMED).map(sourceWords),
    ...(more > 0 ? [`and ${formatCount(more)} more ${more === 1 ? 'source' : 'sources'}`] : []),
    `Data: ${data}`,
  ];
}
