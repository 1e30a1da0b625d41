import { countryName } from '#core/events/countries.ts';
import { syntheticEvent } from '#core/events/synthetic.ts';
import { parseEdtf } from '#core/time/edtf.ts';

import { SEED } from './data-sets.ts';

const DAY_MS = 86_400_000;

/** Synthetic events as a program that knows vis-timeline alone would hand them to it. */
export interface PlainSet {
  items: { id: string; content: string; group: string; start: number; end?: number }[];
  groups: { id: string; content: string }[];
}

/**
 * The same events that the app gets, each in the group of its first partner: a day as an item with a start, longer ones
 * with an end too. Undated ones are left out.
 */
export function plainSet(count: number): PlainSet {
  const items = Array.from({ length: count }, (_, at) => toItem(count, at)).filter(
    (item) => item !== null,
  );
  const codes = [...new Set(items.map(({ group }) => group))].toSorted();
  return { items, groups: codes.map((id) => ({ id, content: countryName(id, 'en') })) };
}

function toItem(count: number, at: number): PlainSet['items'][number] | null {
  const { id, title, date, partners } = syntheticEvent({ count, seed: SEED }, at);
  const parsed = date === undefined ? null : parseEdtf(date);
  if (!parsed?.ok) return null;
  const { startMs, endMs } = parsed.value;
  const item = { id, content: title, group: partners?.[0] ?? 'CN', start: startMs };
  const hasEnd = Number.isFinite(endMs) && endMs - startMs > DAY_MS;
  return hasEnd ? { ...item, end: endMs } : item;
}
