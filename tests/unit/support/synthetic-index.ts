import { syntheticEvent, syntheticHead } from '#core/events/synthetic.ts';
import type { QueryIndex } from '#core/query/query-index.ts';
import { indexText } from './index-text.ts';

/** An index of so many synthetic events; always the same. */
export function syntheticIndex(count: number): QueryIndex {
  const options = { count, seed: 1 };
  const events = Array.from({ length: count }, (_, at) => syntheticEvent(options, at));
  return indexText(JSON.stringify({ ...syntheticHead(options), events }));
}
