import { disableTypes, imageSize, types } from 'image-size';
import { util } from 'zod/v4/core';

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
export const MAX_LOGO_PIXELS = 4_000_000;

/** Four letters for three bytes. */
const MAX_LOGO_LETTERS = Math.ceil(MAX_LOGO_BYTES / 3) * 4;

const MEDIA_TYPES = { png: 'image/png', jpg: 'image/jpeg' } as const;

disableTypes(types.filter((type) => !(type in MEDIA_TYPES)));

/**
 * Reads the size of a PNG or JPEG in base64 from its header; null for anything else, for one that is too large, and for one
 * that has to be turned to be seen upright (EXIF): not every program that shows a picture would do so.
 */
export function readLogo(base64: string): Logo | null {
  if (base64.length > MAX_LOGO_LETTERS) return null;
  try {
    const { type, width, height, orientation = 1 } = imageSize(util.base64ToUint8Array(base64));
    const mediaType = MEDIA_TYPES[type as keyof typeof MEDIA_TYPES] as
      | Logo['mediaType']
      | undefined;
    if (!mediaType || orientation !== 1 || width * height === 0 || width * height > MAX_LOGO_PIXELS)
      return null;
    return { mediaType, base64, widthPx: width, heightPx: height };
  } catch {
    return null;
  }
}
