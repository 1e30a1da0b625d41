/**
 * The characters that a TrueType font has glyphs for, read from its `cmap` table: the subtable of whole Unicode
 * (format 12) where there is one, else that of the first plane (format 4). OpenType specification 1.9, "cmap".
 */
export function readCoverage(font: Uint8Array): (codePoint: number) => boolean {
  const data = new DataView(font.buffer, font.byteOffset, font.byteLength);
  const cmap = tableStart(data, 'cmap');
  const subtables = Array.from({ length: data.getUint16(cmap + 2) }, (_, at) => {
    const start = cmap + data.getUint32(cmap + 8 + at * 8);
    return { start, format: data.getUint16(start) };
  });
  const whole = subtables.find(({ format }) => format === 12);
  const plane = subtables.find(({ format }) => format === 4);
  if (whole) return covers(groupsOf12(data, whole.start));
  if (plane) return covers(groupsOf4(data, plane.start));
  throw new Error('A font has no Unicode character map');
}

/** Code points from first to last, both inclusive. */
type Group = readonly [first: number, last: number];

function covers(groups: readonly Group[]): (codePoint: number) => boolean {
  return (codePoint) => {
    const group = groups[countUpTo(groups, codePoint) - 1];
    return group !== undefined && codePoint <= group[1];
  };
}

/** How many groups begin at or before a code point, by halving: they are in order. */
function countUpTo(groups: readonly Group[], codePoint: number): number {
  let low = 0;
  let high = groups.length;
  while (low < high) {
    const middle = Math.floor((low + high) / 2);
    if ((groups[middle]?.[0] ?? Infinity) <= codePoint) low = middle + 1;
    else high = middle;
  }
  return low;
}

function groupsOf12(data: DataView, start: number): Group[] {
  return Array.from({ length: data.getUint32(start + 12) }, (_, at) => {
    const group = start + 16 + at * 12;
    return [data.getUint32(group), data.getUint32(group + 4)] as const;
  });
}

/** Arrays of ends, then (after a padding) of starts, each two bytes a segment. The last segment is U+FFFF, a filler. */
function groupsOf4(data: DataView, start: number): Group[] {
  const bytes = data.getUint16(start + 6);
  return Array.from({ length: bytes / 2 - 1 }, (_, at) => {
    const end = start + 14 + at * 2;
    return [data.getUint16(end + bytes + 2), data.getUint16(end)] as const;
  });
}

function tableStart(data: DataView, tag: string): number {
  for (let at = 12; at < 12 + data.getUint16(4) * 16; at += 16) {
    const name = String.fromCodePoint(...[0, 1, 2, 3].map((index) => data.getUint8(at + index)));
    if (name === tag) return data.getUint32(at + 8);
  }
  throw new Error(`A font has no table "${tag}"`);
}
