import type { DataSet } from 'vis-data/esnext';

/** Anything a vis DataSet can hold. */
interface Identified {
  id: string;
}

/**
 * Makes a DataSet hold exactly these entries by adding, updating and removing what differs; what is the same is not
 * touched, so nothing flickers. `known` remembers each entry as text and is brought up to date.
 */
export function exchange<T extends Identified>(
  set: DataSet<T>,
  entries: T[],
  known: Map<string, string>,
): void {
  const fresh = new Map(entries.map((entry) => [entry.id, JSON.stringify(entry)]));
  const gone = [...known.keys()].filter((id) => !fresh.has(id));
  const changed = entries.filter(({ id }) => known.get(id) !== fresh.get(id));
  if (gone.length > 0) set.remove(gone);
  if (changed.length > 0) set.update(changed as never);
  for (const id of gone) known.delete(id);
  for (const { id } of changed) known.set(id, fresh.get(id) ?? '');
}
