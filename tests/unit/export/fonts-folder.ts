import { copyFileSync, mkdtempSync, rmSync } from 'node:fs';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { basename, join } from 'node:path';

const { resolve } = createRequire(import.meta.url);

const FILES = [
  '@expo-google-fonts/noto-sans/400Regular/NotoSans_400Regular.ttf',
  '@expo-google-fonts/noto-sans/600SemiBold/NotoSans_600SemiBold.ttf',
  '@expo-google-fonts/noto-sans-sc/400Regular/NotoSansSC_400Regular.ttf',
  'harfbuzzjs/dist/harfbuzz-subset.wasm',
];

/** A fonts folder as the build makes it, so that tests of pictures need no build. Removed when the process ends. */
export function buildFontsFolder(): string {
  const folder = mkdtempSync(join(tmpdir(), 'figure-fonts-'));
  for (const file of FILES) copyFileSync(resolve(file), join(folder, basename(file)));
  process.once('exit', () => rmSync(folder, { recursive: true, force: true }));
  return folder;
}
