import type { PackedEvents } from '#core/query/event-packer.ts';

/** The memory of packed events that can be handed over to another thread instead of being copied: nearly all of it. */
export function packedBuffers({ columns, terms, idHashes }: PackedEvents): ArrayBuffer[] {
  const { startDay, endDay, lastStartDay, firstEndDay, background, edition, attributes } = columns;
  const lists = [...Object.values(attributes), ...Object.values(terms)];
  const arrays = [
    startDay,
    endDay,
    lastStartDay,
    firstEndDay,
    background,
    edition,
    idHashes,
    ...lists.flatMap(({ starts, codes }) => [starts, codes]),
  ];
  return arrays.map(({ buffer }) => buffer as ArrayBuffer);
}
