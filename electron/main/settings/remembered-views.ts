import type { View } from '#core/timeline/view.ts';
import type { DataSetFile } from '../data-set/data-set-file.ts';
import { MAX_VIEWS, type Settings } from './settings.ts';

/** What the settings know a file by: its path, null for the bundled set. */
export function fileKey({ path, isBundled }: DataSetFile): string | null {
  return isBundled ? null : path;
}

/** The view that was last looked at in a file; null when there is none. */
export function rememberedView(views: Settings['views'], file: string | null): View | null {
  return views.find((entry) => entry.file === file)?.view ?? null;
}

/** Remembers the view of a file, on top of the others. */
export function rememberView(
  views: Settings['views'],
  file: string | null,
  view: View,
): Settings['views'] {
  return [{ file, view }, ...views.filter((entry) => entry.file !== file)].slice(0, MAX_VIEWS);
}
