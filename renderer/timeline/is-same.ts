import { deepEqual } from 'fast-equals';
import type { VisGroup, VisItem } from './to-vis.ts';

/** Whether two items of the same id are drawn alike. */
export function isSameItem(a: VisItem, b: VisItem): boolean {
  return deepEqual(a.item, b.item);
}

/** Whether two lanes of the same id have the same label; their places and counts are another matter. */
export function isSameGroup(a: VisGroup, b: VisGroup): boolean {
  return a.content === b.content && a.className === b.className;
}
