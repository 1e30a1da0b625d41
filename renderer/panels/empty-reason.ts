import type { Slice } from '#core/timeline/slice.ts';

/** Why a timeline shows no event of the data set; null when it shows one. */
export type EmptyReason = 'no-events' | 'no-match' | 'all-undated' | 'outside-window' | null;

/** Tells an empty data set from a filter that keeps nothing and from a window that looks elsewhere. */
export function emptyReason({ counts }: Pick<Slice, 'counts'>): EmptyReason {
  if (counts.shown > 0) return null;
  if (counts.outside > 0) return 'outside-window';
  if (counts.undated > 0) return 'all-undated';
  if (counts.total > 0) return 'no-match';
  return counts.background > 0 ? null : 'no-events';
}
