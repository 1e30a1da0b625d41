import { toNeedles, type Forgiven } from '#core/query/search-marks.ts';
import type { AppState } from '../state/app-state.ts';

const NOTHING_FORGIVEN: readonly Forgiven[] = [];

/** The last answer, as everything that marks its text asks at each change of the store. */
let last = { text: '', forgiven: NOTHING_FORGIVEN, needles: [] as readonly string[] };

/** What the present search looks for in texts, folded. The same list as long as it is the same search. */
export function needlesOf({ view, hits }: Pick<AppState, 'view' | 'hits'>): readonly string[] {
  const text = view?.filter.text ?? '';
  const forgiven = hits?.text === text ? hits.forgiven : NOTHING_FORGIVEN;
  if (last.text !== text || last.forgiven !== forgiven)
    last = { text, forgiven, needles: toNeedles(text, forgiven) };
  return last.needles;
}
