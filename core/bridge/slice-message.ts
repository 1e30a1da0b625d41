import type { EpochMs } from '../time/calendar.ts';
import type { Slice } from '../timeline/slice.ts';
import type {
  ClusterItem,
  DensityItem,
  EventItem,
  KindCount,
  TimelineItem,
} from '../timeline/timeline-item.ts';

/**
 * A slice on its way from the process that has the data set to the window. Its items travel as one text: they cross two
 * borders between processes and one inside the page, and at each of them tens of thousands of values would be copied one
 * by one.
 */
export type SliceMessage = Omit<Slice, 'items'> & { items: string | null };

type Kind = Omit<KindCount, 'count'>;

/** The kinds of a crowd: the place of each among all kinds of the text, and its count. */
type KindPlaces = [place: number, count: number][];

type PackedItem =
  | EventItem
  | (Omit<ClusterItem, 'kinds'> & { kinds: KindPlaces })
  | (Omit<DensityItem, 'kinds' | 'edgesMs' | 'steps'> & { kinds: KindPlaces; steps: string });

/** What the text says: what many items share stands there once. */
interface PackedItems {
  kinds: Kind[];
  /** Of all densities. */
  edgesMs: readonly EpochMs[];
  items: PackedItem[];
}

/** Gets a slice ready for its way. All densities of a slice have the same edges. */
export function toSliceMessage(slice: Slice): SliceMessage {
  return { ...slice, items: slice.items && JSON.stringify(pack(slice.items)) };
}

/** The items that a message holds. */
export function itemsOf(text: string): TimelineItem[] {
  return unpack(JSON.parse(text) as PackedItems);
}

function pack(items: readonly TimelineItem[]): PackedItems {
  const placeOf = new Map<string, number>();
  const kinds: Kind[] = [];
  const toPlace = ({ count, ...kind }: KindCount): [number, number] => {
    const place = placeOf.get(kind.id) ?? kinds.push(kind) - 1;
    placeOf.set(kind.id, place);
    return [place, count];
  };
  const density = items.find((item) => item.type === 'density');
  const packed = items.map((item): PackedItem => {
    switch (item.type) {
      case 'event':
        return item;
      case 'cluster':
        return { ...item, kinds: item.kinds.map(toPlace) };
      case 'density': {
        const { edgesMs: _, ...own } = item;
        return { ...own, kinds: item.kinds.map(toPlace), steps: stepsToText(item.steps) };
      }
    }
  });
  return { kinds, edgesMs: density?.edgesMs ?? [], items: packed };
}

function unpack({ kinds, edgesMs, items }: PackedItems): TimelineItem[] {
  const toKinds = (places: KindPlaces): KindCount[] =>
    places.flatMap(([place, count]) => {
      const kind = kinds[place];
      return kind ? { ...kind, count } : [];
    });
  return items.map((item): TimelineItem => {
    switch (item.type) {
      case 'event':
        return item;
      case 'cluster':
        return { ...item, kinds: toKinds(item.kinds) };
      case 'density':
        return { ...item, edgesMs, kinds: toKinds(item.kinds), steps: stepsOf(item.steps) };
    }
  });
}

/** The character of step 0; those of all others follow. Each is one byte, and nearly all stand in JSON as they are. */
const FIRST_CHARACTER = '#'.charCodeAt(0);

/** Heights as a character each: as a list of numbers they would be most of the text, and take most of the time to read. */
function stepsToText(steps: readonly number[]): string {
  return String.fromCharCode(...steps.map((step) => FIRST_CHARACTER + step));
}

function stepsOf(text: string): number[] {
  const steps: number[] = [];
  for (let at = 0; at < text.length; at += 1) steps.push(text.charCodeAt(at) - FIRST_CHARACTER);
  return steps;
}
