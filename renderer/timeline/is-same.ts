import type { VisGroup, VisItem } from './to-vis.ts';

/** Whether two items of the same id are drawn alike. */
export function isSameItem({ item: a }: VisItem, { item: b }: VisItem): boolean {
  return a === b || hasSameParts(a, b);
}

/** Whether two lanes of the same id stand at the same place with the same label; their counts are another matter. */
export function isSameGroup(a: VisGroup, b: VisGroup): boolean {
  return a.order === b.order && a.content === b.content && a.className === b.className;
}

/** Compares part by part; lists, such as kinds and bins, by their content. */
function hasSameParts(a: object, b: object): boolean {
  const [before, after] = [Object.entries(a), new Map(Object.entries(b))];
  return (
    before.length === after.size && before.every(([key, value]) => isSame(value, after.get(key)))
  );
}

function isSame(a: unknown, b: unknown): boolean {
  return a === b || (typeof a === 'object' && JSON.stringify(a) === JSON.stringify(b));
}
