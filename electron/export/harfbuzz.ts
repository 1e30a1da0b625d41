import { readFileSync } from 'node:fs';

/** The standard's interface as far as it is used; the types of Node leave it to those of the DOM. */
declare const WebAssembly: {
  Module: new (bytes: Uint8Array) => object;
  Instance: new (module: object) => { exports: unknown };
};

/**
 * What is used of HarfBuzz's C interface, compiled to WebAssembly (https://harfbuzz.github.io/harfbuzz-hb-subset.html).
 * Numbers are addresses in its memory.
 */
interface HarfBuzz {
  memory: { buffer: ArrayBuffer };
  _initialize: () => void;
  malloc: (bytes: number) => number;
  hb_blob_create: (
    data: number,
    length: number,
    mode: number,
    user: number,
    free: number,
  ) => number;
  hb_blob_destroy: (blob: number) => void;
  hb_blob_get_data: (blob: number, length: number) => number;
  hb_blob_get_length: (blob: number) => number;
  hb_face_create: (blob: number, index: number) => number;
  hb_face_destroy: (face: number) => void;
  hb_face_reference_blob: (face: number) => number;
  hb_set_clear: (set: number) => void;
  hb_set_add: (set: number, value: number) => void;
  hb_subset_input_create_or_fail: () => number;
  hb_subset_input_destroy: (input: number) => void;
  hb_subset_input_set_flags: (input: number, flags: number) => void;
  hb_subset_input_unicode_set: (input: number) => number;
  hb_subset_input_set: (input: number, which: number) => number;
  hb_subset_or_fail: (face: number, input: number) => number;
}

/** Cuts fonts down. */
export interface FontCutter {
  /**
   * A TrueType font with the glyphs of some characters, and with its kerning; those that it lacks are left out. It has no
   * ligatures, as a picture is laid out without them.
   */
  cut: (fontPath: string, characters: Iterable<string>) => Uint8Array;
}

const MEMORY_MODE_READONLY = 1;
const NO_HINTING = 1;
/** HB_SUBSET_SETS_LAYOUT_FEATURE_TAG: which of the set's kinds holds the features that stay. */
const FEATURES = 6;
/** What places letters and their accents; small capitals, fractions and the like would bring glyphs that none asks for. */
const KEPT_FEATURES = ['ccmp', 'kern', 'locl', 'mark', 'mkmk'];

/** Loads HarfBuzz (12 ms); each font is read when it is first cut, and stays in memory. */
export function createFontCutter(wasmPath: string): FontCutter {
  const hb = load(wasmPath);
  const faces = new Map<string, number>();
  return {
    cut: (fontPath, characters) => {
      const face = faces.get(fontPath) ?? readFace(hb, fontPath);
      faces.set(fontPath, face);
      return cutFace(hb, face, characters);
    },
  };
}

function load(wasmPath: string): HarfBuzz {
  const module = new WebAssembly.Module(readFileSync(wasmPath));
  const hb = new WebAssembly.Instance(module).exports as HarfBuzz;
  hb._initialize(); // oxlint-disable-line no-underscore-dangle -- the name that its compiler gives
  return hb;
}

function readFace(hb: HarfBuzz, fontPath: string): number {
  const font = readFileSync(fontPath);
  const address = hb.malloc(font.byteLength);
  memoryOf(hb).set(font, address);
  const blob = hb.hb_blob_create(address, font.byteLength, MEMORY_MODE_READONLY, 0, 0);
  const face = hb.hb_face_create(blob, 0);
  hb.hb_blob_destroy(blob);
  return face;
}

function cutFace(hb: HarfBuzz, face: number, characters: Iterable<string>): Uint8Array {
  const input = hb.hb_subset_input_create_or_fail();
  hb.hb_subset_input_set_flags(input, NO_HINTING);
  const wanted = hb.hb_subset_input_unicode_set(input);
  for (const character of characters) hb.hb_set_add(wanted, character.codePointAt(0) ?? 0);
  const features = hb.hb_subset_input_set(input, FEATURES);
  hb.hb_set_clear(features);
  for (const feature of KEPT_FEATURES) hb.hb_set_add(features, tagOf(feature));
  const subset = hb.hb_subset_or_fail(face, input);
  hb.hb_subset_input_destroy(input);
  if (subset === 0) throw new Error('HarfBuzz could not cut a font');
  const blob = hb.hb_face_reference_blob(subset);
  const start = hb.hb_blob_get_data(blob, 0);
  const bytes = memoryOf(hb).slice(start, start + hb.hb_blob_get_length(blob));
  hb.hb_blob_destroy(blob);
  hb.hb_face_destroy(subset);
  return bytes;
}

/** Four letters as a number, the way OpenType writes the names of its features. */
function tagOf(name: string): number {
  return Buffer.from(name, 'latin1').readUInt32BE();
}

/** The memory moves when it grows, so it is looked up each time. */
function memoryOf(hb: HarfBuzz): Uint8Array {
  return new Uint8Array(hb.memory.buffer);
}
