import type { DataSet } from 'vis-data/esnext';

/** Anything a vis DataSet can hold. */
interface Identified {
  id: string;
}

/**
 * Makes a DataSet hold exactly these entries by removing, adding and updating what differs, all of it before the next
 * drawing; what is the same is not touched, so nothing flickers. `known` remembers the entries and is brought up to
 * date. Tells whether anything differed.
 */
export function exchange<T extends Identified>(
  set: DataSet<T>,
  entries: T[],
  known: Map<string, T>,
  isSame: (a: T, b: T) => boolean,
): boolean {
  const ids = new Set(entries.map(({ id }) => id));
  const gone = [...known.keys()].filter((id) => !ids.has(id));
  const changed = entries.filter((entry) => {
    const before = known.get(entry.id);
    return !before || !isSame(before, entry);
  });
  if (gone.length > 0) set.remove(gone);
  if (changed.length > 0) set.update(changed as never);
  for (const id of gone) known.delete(id);
  for (const entry of changed) known.set(entry.id, entry);
  return gone.length + changed.length > 0;
}
