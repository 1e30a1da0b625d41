import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';

import { FIRST_ARRANGEMENT } from '#core/bridge/arrangement.ts';
import type { View } from '#core/timeline/view.ts';

import { rootDir } from '../../../scripts/paths.ts';
import { removeUserData } from '../../../scripts/remove-user-data.ts';
import { findPictureProgram } from '../../../scripts/setup/picture-runtime.ts';
import { ask, settled, viewOf } from '../bridge-requests.ts';
import { makeUserData, resizePage } from '../launch.ts';
import { AppPage } from '../pages/app-page.ts';
import { DataSetFolder } from '../pages/data-set-file.ts';

/** Size of the page in most pictures. */
const SIZE = { widthPx: 1100, heightPx: 700 };

/** What the page takes for the present, wherever it looks at the clock. */
const NOW = new Date('2025-03-14T12:00:00Z');

/** Names of files that the start page offers; nothing opens them. */
const RECENT = ['visits 2015.xlsx', 'joint-committees.json', 'calendar.ics'];

/** A running app whose pixels depend on nothing of this computer but what environment.json names. */
export class Studio {
  readonly app: AppPage;
  readonly folder: DataSetFolder;
  readonly #userData: string;
  readonly #first: { originId: string; view: View };

  private constructor(
    app: AppPage,
    folder: DataSetFolder,
    userData: string,
    first: { originId: string; view: View },
  ) {
    this.app = app;
    this.folder = folder;
    this.#userData = userData;
    this.#first = first;
  }

  /** Starts the app with the bundled data set, or with a file of this name and content. */
  static async open(file?: { name: string; content: string | object }): Promise<Studio> {
    const folder = await DataSetFolder.create();
    const userData = await makeUserData();
    const recent = RECENT.map((name) => join(folder.path, name));
    await writeFile(join(userData, 'session.json'), JSON.stringify({ hasSeenTour: true, recent }));
    const app = await AppPage.start({
      ...SIZE,
      userData,
      program: findPictureProgram(),
      env: await fixedVariables(folder),
      args: [...FIXED_SWITCHES, ...(file ? [await folder.write(file.name, file.content)] : [])],
    });
    await app.page.clock.setFixedTime(NOW);
    const status = await settled(app.page);
    await app.timeline.expectSettled();
    const view = viewOf(status);
    const originId = status.state === 'ready' ? status.summary.origin.id : '';
    return new Studio(app, folder, userData, { originId, view });
  }

  /** Brings the window back to how it was at the start, whatever has been done in it. */
  async beginAgain(): Promise<void> {
    const { page, app } = this.app;
    await ask(page, 'session:set-arrangement', FIRST_ARRANGEMENT);
    await ask(page, 'session:set-language', 'system');
    await ask(page, 'session:save-view', this.#first);
    await page.emulateMedia({ colorScheme: 'light', contrast: 'no-preference' });
    await resizePage(app, page, SIZE);
    await page.reload();
    await this.app.timeline.expectSettled();
  }

  async close(): Promise<void> {
    await this.app.close();
    await removeUserData(this.#userData);
    await this.folder.remove();
  }
}

/** Software alone draws, one device pixel for one CSS pixel, in shades of grey at the edges of letters. */
const FIXED_SWITCHES = [
  '--disable-gpu',
  '--force-device-scale-factor=1',
  '--force-color-profile=srgb',
  '--disable-lcd-text',
];

/** No settings of the reader's, no language and time zone of the system's, and of fonts those of our packages alone. */
async function fixedVariables(folder: DataSetFolder): Promise<Record<string, string>> {
  const fonts = await folder.write('fonts.conf', fontSettings(join(folder.path, 'font-cache')));
  return {
    HOME: folder.path,
    XDG_CONFIG_HOME: join(folder.path, 'config'),
    XDG_DATA_HOME: join(folder.path, 'data'),
    GTK_THEME: 'Adwaita',
    LANG: 'C.UTF-8',
    LANGUAGE: 'en',
    TZ: 'UTC',
    FONTCONFIG_FILE: fonts,
  };
}

/** Folders of fonts that stand in for those of the system, best first. */
const FONT_FOLDERS = [
  '@expo-google-fonts/noto-sans/400Regular',
  '@expo-google-fonts/noto-sans/600SemiBold',
  '@expo-google-fonts/noto-sans-sc/400Regular',
];

function fontSettings(cache: string): string {
  const folders = FONT_FOLDERS.map((name) => `<dir>${join(rootDir, 'node_modules', name)}</dir>`);
  return `<?xml version="1.0"?>
<!DOCTYPE fontconfig SYSTEM "urn:fontconfig:fonts.dtd">
<fontconfig>
  ${folders.join('\n  ')}
  <cachedir>${cache}</cachedir>
  <match target="font">
    ${setting('antialias', '<bool>true</bool>')}
    ${setting('hinting', '<bool>false</bool>')}
    ${setting('hintstyle', '<const>hintnone</const>')}
    ${setting('rgba', '<const>none</const>')}
  </match>
</fontconfig>
`;
}

function setting(name: string, value: string): string {
  return `<edit name="${name}" mode="assign">${value}</edit>`;
}
