import { createCanvas, loadImage } from '@napi-rs/canvas';

/** A picture of pixels. */
export interface Pixels {
  width: number;
  height: number;
  /** Four bytes a pixel. */
  data: Uint8ClampedArray;
}

/** Reads a PNG, JPEG or WebP. */
export async function pixelsOf(bytes: Buffer): Promise<Pixels> {
  const image = await loadImage(bytes);
  const { width, height } = image;
  const context = createCanvas(width, height).getContext('2d');
  context.drawImage(image, 0, 0);
  return { width, height, data: context.getImageData(0, 0, width, height).data };
}

/** The share of pixels that differ by more than a fifth of the range in a colour; sizes may differ by a pixel. */
export function differing(a: Pixels, b: Pixels): number {
  if (Math.abs(a.width - b.width) > 1 || Math.abs(a.height - b.height) > 1) return 1;
  const [width, height] = [Math.min(a.width, b.width), Math.min(a.height, b.height)];
  let count = 0;
  for (let y = 0; y < height; y += 1) {
    for (let x = 0; x < width; x += 1) {
      const [atA, atB] = [4 * (y * a.width + x), 4 * (y * b.width + x)];
      const isOff = [0, 1, 2].some(
        (part) => Math.abs((a.data[atA + part] ?? 0) - (b.data[atB + part] ?? 0)) > 51,
      );
      if (isOff) count += 1;
    }
  }
  return count / (width * height);
}
