import type { PackedEvents } from '#core/query/event-packer.ts';

/** Packed events on their way from one thread to another: a text travels as bytes, which cost nothing to hand over. */
export interface TravellingEvents extends Omit<PackedEvents, 'texts'> {
  starts: Int32Array;
  text: Uint8Array<ArrayBuffer>;
}

/** Makes events ready to travel, with what is handed over instead of copied: nearly all of it. */
export function toTravel({ texts, ...packed }: PackedEvents): {
  events: TravellingEvents;
  buffers: ArrayBuffer[];
} {
  const text = Uint8Array.from(Buffer.from(texts.text()));
  const { startDay, endDay, background, edition, attributes } = packed.columns;
  const lists = [...Object.values(attributes), ...Object.values(packed.terms)];
  const arrays = [
    startDay,
    endDay,
    background,
    edition,
    packed.idHashes,
    texts.starts,
    text,
    ...lists.flatMap(({ starts, codes }) => [starts, codes]),
  ];
  return {
    events: { ...packed, starts: texts.starts, text },
    buffers: arrays.map(({ buffer }) => buffer as ArrayBuffer),
  };
}

/** Takes in what has travelled. */
export function fromTravel({ starts, text, ...packed }: TravellingEvents): PackedEvents {
  return { ...packed, texts: { starts, text: () => new TextDecoder().decode(text) } };
}
