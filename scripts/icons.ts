/** Draws the PNG icons in electron/icons from icon.svg. Run it after a change of the drawing. */
import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';

import { createCanvas, loadImage } from '@napi-rs/canvas';

import { rootDir } from './paths.ts';

const folder = join(rootDir, 'electron/icons');
const drawing = await loadImage(join(folder, 'icon.svg'));

for (const sizePx of [512, 1024]) {
  const canvas = createCanvas(sizePx, sizePx);
  canvas.getContext('2d').drawImage(drawing, 0, 0, sizePx, sizePx);
  await writeFile(join(folder, `icon-${sizePx}.png`), canvas.toBuffer('image/png'));
}
