import { expect, test, vi } from 'vitest';
import type { AppWindows } from '../../../../../electron/main/windows/app-windows.ts';
import type { AppWorld } from '../../../../../electron/main/app-world.ts';
import type { DataSetFile } from '../../../../../electron/main/data-set/data-set-file.ts';

vi.mock('electron', () => ({ app: { getAppPath: () => '/app' } }));
const { openInWindow } = await import('../../../../../electron/main/files/open-in-window.ts');

const BUNDLED: DataSetFile = { path: '/app/bundled.json', isBundled: true };
const own = (path: string): DataSetFile => ({ path, isBundled: false });

/** Windows with these files, the active one first; tells what is done to them. */
function windowsWith(files: (DataSetFile | null)[]): { windows: AppWindows; done: string[] } {
  const done: string[] = [];
  const all = files.map((file, at) => ({
    keeper: { file, open: ({ path }: DataSetFile) => void done.push(`${at} opens ${path}`) },
    window: {
      isMinimized: () => false,
      show: () => void done.push(`${at} shown`),
      focus: () => {},
    },
    openWindow: ({ path }: DataSetFile) => void done.push(`another opens ${path}`),
  })) as unknown as AppWorld[];
  return { windows: { all, active: all[0] ?? null } as AppWindows, done };
}

test.each([
  ['the window that shows it already is brought forward', [own('/b'), own('/a')], ['1 shown']],
  ['a window with the bundled set takes it', [BUNDLED], ['0 shown', '0 opens /a']],
  ['a window without a data set takes it', [null], ['0 shown', '0 opens /a']],
  ['a window with a file of its own keeps that', [own('/b')], ['another opens /a']],
  ['only the active window is taken', [own('/b'), BUNDLED], ['another opens /a']],
])('a file that is handed over: %s', (_, files, expected) => {
  const { windows, done } = windowsWith(files);
  openInWindow(windows, '/a');
  expect(done).toEqual(expected);
});
