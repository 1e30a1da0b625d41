import { createRequire } from 'node:module';
import type { Image } from '@napi-rs/canvas';
import type { Logo } from '#core/figure/logo.ts';

/** The canvas library; not imported from the start, because most commands draw nothing and it takes its time. */
export type CanvasLibrary = typeof import('@napi-rs/canvas');

const load = createRequire(import.meta.url);

/**
 * Loads the canvas library without the fonts of the system: a picture is drawn with the bundled ones alone, so that it
 * is the same on every machine. (The library reads the variable once, when it is loaded.)
 */
export function loadCanvas(): CanvasLibrary {
  process.env['DISABLE_SYSTEM_FONTS_LOAD'] = '1';
  return load('@napi-rs/canvas') as CanvasLibrary;
}

/** An image of the canvas library, decoded. */
export function toImage({ base64 }: Logo): Image {
  const image = new (loadCanvas().Image)();
  image.src = Buffer.from(base64, 'base64');
  return image;
}
