import { disableTypes, imageSize, types } from 'image-size';
import { core } from 'zod';

/** A picture that stands in the corner of another one. */
export interface Logo {
  mediaType: 'image/png' | 'image/jpeg';
  /** Its file. */
  base64: string;
  widthPx: number;
  heightPx: number;
}

/**
 * Most bytes of the file of a logo. It travels with the view in each picture, and of all formats a JPEG has least room: 65 kB
 * for all that stands beside its pixels.
 */
export const MAX_LOGO_BYTES = 40_000;

/** Most pixels of a logo: more take memory and are never seen. */
const MAX_LOGO_PIXELS = 4_000_000;

/** Four letters for three bytes. */
const MAX_LOGO_LETTERS = Math.ceil(MAX_LOGO_BYTES / 3) * 4;

const MEDIA_TYPES = { png: 'image/png', jpg: 'image/jpeg' } as const;

disableTypes(types.filter((type) => !(type in MEDIA_TYPES)));

/** Reads the size of a PNG or JPEG in base64; null for anything else, and for one that is too large. */
export function readLogo(base64: string): Logo | null {
  if (base64.length > MAX_LOGO_LETTERS) return null;
  try {
    const { type, width, height } = imageSize(core.util.base64ToUint8Array(base64));
    const mediaType = MEDIA_TYPES[type as keyof typeof MEDIA_TYPES] as
      | Logo['mediaType']
      | undefined;
    if (!mediaType || width * height === 0 || width * height > MAX_LOGO_PIXELS) return null;
    return { mediaType, base64, widthPx: width, heightPx: height };
  } catch {
    return null;
  }
}
