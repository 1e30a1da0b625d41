import { fileURLToPath } from 'node:url';

/** A path in the built app, from the file that this one is bundled into (`electron/main.js`). */
function inApp(path: string): string {
  return fileURLToPath(new URL(`../${path}`, import.meta.url));
}

/** Where the parts of the built app are; inside the archive when the app is packaged. */
export const appPaths = {
  renderer: inApp('renderer'),
  preload: inApp('electron/preload.cjs'),
  dataSetWorker: inApp('electron/dataset-worker.js'),
  /** Of the window; on Linux it has no other, elsewhere the program's own is used. */
  icon: inApp('icons/icon.png'),
  /** What packages of others the app holds; written by the build. */
  licences: inApp('licences.json'),
  bundledDataSet: inApp('data/china-st-cooperation.json'),
} as const;
