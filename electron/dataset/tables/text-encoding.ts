import { isUtf8 } from 'node:buffer';
import { analyse } from 'chardet';

/** What `TextDecoder` calls the encodings that are told without looking at letters. */
const MARKS: [label: string, bytes: readonly number[]][] = [
  ['utf-8', [0xef, 0xbb, 0xbf]],
  ['utf-16le', [0xff, 0xfe]],
  ['utf-16be', [0xfe, 0xff]],
];

/** Names of the detector that `TextDecoder` has others for; what is in neither is not detected. */
const LABELS: Record<string, string> = {
  'UTF-8': 'utf-8',
  'UTF-16LE': 'utf-16le',
  'UTF-16BE': 'utf-16be',
  GB18030: 'gb18030',
  Big5: 'big5',
  'EUC-JP': 'euc-jp',
  'EUC-KR': 'euc-kr',
  Shift_JIS: 'shift_jis',
  'ISO-8859-1': 'windows-1252',
  'ISO-8859-2': 'iso-8859-2',
  'ISO-8859-5': 'iso-8859-5',
  'ISO-8859-7': 'iso-8859-7',
  'ISO-8859-9': 'windows-1254',
  'windows-1250': 'windows-1250',
  'windows-1251': 'windows-1251',
  'windows-1252': 'windows-1252',
  'windows-1253': 'windows-1253',
  'windows-1254': 'windows-1254',
  'windows-1255': 'windows-1255',
  'windows-1256': 'windows-1256',
  'KOI8-R': 'koi8-r',
};

/** UTF-8 with some bytes of another encoding between has so many good characters beyond ASCII for each bad one. */
const MIXED = 4;

/**
 * The encoding of a text by its first bytes, as a label of `TextDecoder` (WHATWG Encoding): a byte-order mark decides, else
 * UTF-8 where the bytes are that, else what the letters look most like; windows-1252 where they look like nothing.
 */
export function detectEncoding(bytes: Uint8Array): string {
  const marked = MARKS.find(([, mark]) => mark.every((byte, at) => bytes[at] === byte));
  if (marked) return marked[0];
  const wide = wideEncoding(bytes);
  if (wide !== null) return wide;
  if (isUtf8(untilLastCharacter(bytes)) || isMostlyUtf8(bytes)) return 'utf-8';
  const labels = analyse(bytes).flatMap(({ name }) => LABELS[name] ?? []);
  return labels.find((label) => label !== 'utf-8') ?? 'windows-1252';
}

/** UTF-16 without a mark: every other byte of common signs is zero. */
function wideEncoding(bytes: Uint8Array): string | null {
  const sample = bytes.subarray(0, 1000);
  const zerosAt = (rest: number) =>
    sample.filter((byte, at) => byte === 0 && at % 2 === rest).length / (sample.length / 2);
  if (zerosAt(1) > 0.3 && zerosAt(0) < 0.05) return 'utf-16le';
  if (zerosAt(0) > 0.3 && zerosAt(1) < 0.05) return 'utf-16be';
  return null;
}

/** Bytes without a character that is cut off at their end: one has at most four. */
function untilLastCharacter(bytes: Uint8Array): Uint8Array {
  for (let back = 1; back <= 4 && back <= bytes.length; back += 1) {
    const byte = bytes[bytes.length - back] ?? 0;
    if (byte < 0x80) return bytes;
    if (byte >= 0xc0) return bytes.subarray(0, bytes.length - back);
  }
  return bytes;
}

function isMostlyUtf8(bytes: Uint8Array): boolean {
  const text = new TextDecoder().decode(bytes);
  const bad = text.match(/\uFFFD/g)?.length ?? 0;
  const good = text.match(/[\u0080-\uFFFC]/g)?.length ?? 0;
  return good >= MIXED * bad;
}

/** Whether `TextDecoder` knows an encoding by this name. */
export function isEncoding(label: string): boolean {
  try {
    return new TextDecoder(label).encoding !== '';
  } catch {
    return false;
  }
}
