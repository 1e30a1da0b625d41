import type { AppWindows } from '../windows/app-windows.ts';
import type { AppWorld } from '../app-world.ts';
import { openPath } from './open-files.ts';
import { showWindow } from '../windows/window.ts';

/**
 * Opens a file that the system hands over: in the window that shows it already; in the active one where that holds nothing
 * of the reader's own; else in another window, so that nothing is taken from the screen that nobody has closed.
 */
export function openInWindow(windows: AppWindows, path: string): void {
  const showing = windows.all.find(({ keeper }) => keeper.file?.path === path);
  const { active } = windows;
  const world = showing ?? (active && holdsNothingOwn(active) ? active : null);
  if (!world) {
    void active?.openWindow({ path, isBundled: false });
    return;
  }
  showWindow(world.window);
  if (!showing) void openPath(world, path);
}

function holdsNothingOwn({ keeper: { file } }: AppWorld): boolean {
  return file === null || file.isBundled;
}
