import { copyFile, mkdir } from 'node:fs/promises';
import { basename, join } from 'node:path';

import { rootDir } from '../paths.ts';

const fonts = join(rootDir, 'node_modules', '@expo-google-fonts');

/** Source file and the folder of the built app that it goes to; `as` renames it. */
const assets: readonly { readonly from: string; readonly to: string; readonly as?: string }[] = [
  { from: join(rootDir, 'data/china-st-cooperation.json'), to: 'data' },
  { from: join(rootDir, 'electron/icons/icon-512.png'), to: 'icons', as: 'icon.png' },
  { from: join(fonts, 'noto-sans/400Regular/NotoSans_400Regular.ttf'), to: 'fonts' },
  { from: join(fonts, 'noto-sans/600SemiBold/NotoSans_600SemiBold.ttf'), to: 'fonts' },
  { from: join(fonts, 'noto-sans-sc/400Regular/NotoSansSC_400Regular.ttf'), to: 'fonts' },
  // Cuts the fonts down to the glyphs of one SVG picture.
  { from: join(rootDir, 'node_modules/harfbuzzjs/dist/harfbuzz-subset.wasm'), to: 'fonts' },
  {
    from: join(rootDir, 'node_modules/harfbuzzjs/LICENSE'),
    to: 'fonts',
    as: 'LICENSE-harfbuzz.txt',
  },
  // The SIL Open Font License asks for its text and the copyright notice beside every copy.
  { from: join(fonts, 'noto-sans/LICENSE_FONT'), to: 'fonts', as: 'OFL-NotoSans.txt' },
  { from: join(fonts, 'noto-sans-sc/LICENSE_FONT'), to: 'fonts', as: 'OFL-NotoSansSC.txt' },
];

/**
 * Copies the bundled data set, the window's icon and the fonts, and answers with the files. One that is not there fails
 * the build.
 */
export async function copyAssets(into: string): Promise<string[]> {
  await Promise.all(
    assets.map(async ({ from, to, as }) => {
      await mkdir(join(into, to), { recursive: true });
      await copyFile(from, join(into, to, as ?? basename(from)));
    }),
  );
  return assets.map(({ from }) => from);
}
