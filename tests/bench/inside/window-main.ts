/** The main process of the programs beside ours: one window with the page beside this file, nothing else. */
import { join } from 'node:path';

import { app, BrowserWindow } from 'electron';

app.on('window-all-closed', () => app.quit());
// Not awaited here: Electron is not ready before this module has run to its end.
void app.whenReady().then(() => {
  const window = new BrowserWindow({ width: 1600, height: 1000, useContentSize: true });
  return window.loadFile(join(import.meta.dirname, 'index.html'));
});
