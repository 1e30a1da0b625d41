import { formatCount } from '#core/format-count.ts';
import type { Change, Changes } from '#core/query/changes.ts';

/** "3 new, 1 changed, 2 gone": what is different from the last look. */
export function changesWords(changes: Changes): string {
  const parts = (['new', 'changed', 'gone'] as const).flatMap((kind) => {
    const { count } = changes[kind];
    return count > 0 ? `${formatCount(count)} ${kind}` : [];
  });
  return parts.join(', ');
}

/** What the details of an event say of it. */
export function changeWords(change: Change): string {
  return change === 'new' ? 'New since the last look' : 'Changed since the last look';
}
