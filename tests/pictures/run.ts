/** Takes the pictures of README.md and docs with the built app. */
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

import type { Language } from '#core/words/language.ts';
import { buildApp } from '../../scripts/build/build-app.ts';
import { rootDir } from '../../scripts/paths.ts';
import { say } from '../../scripts/report.ts';
import { runMain } from '../../scripts/run-main.ts';
import { prepareElectronEnvironment } from '../../scripts/setup/electron-environment.ts';
import { AppPage } from '../e2e/pages/app-page.ts';
import { PICTURES, type Picture } from './pictures.ts';
import { writeSampleFiles, type SampleFiles } from './sample-files.ts';

const imagesDir = join(rootDir, 'docs/images');

await runMain(async () => {
  const wanted = process.argv.slice(2);
  const electron = await prepareElectronEnvironment();
  // Playwright starts Electron with the variables of this process.
  Object.assign(process.env, electron.env);
  const folder = await mkdtemp(join(tmpdir(), 'cooperation-timeline-pictures-'));
  try {
    await buildApp();
    const samples = await writeSampleFiles(folder);
    for (const picture of PICTURES) {
      if (wanted.length > 0 && !wanted.includes(picture.name)) continue;
      await take(picture, 'en', samples);
      if (picture.isInChineseGuide) await take(picture, 'zh', samples);
    }
  } finally {
    electron.display.stop();
    await rm(folder, { recursive: true, force: true });
  }
  return 0;
});

async function take(
  { name, theme, widthPx = 1280, heightPx = 800, show, finish }: Picture,
  language: Language,
  samples: SampleFiles,
): Promise<void> {
  const file = `${name}${language === 'zh' ? '.zh' : ''}.png`;
  const app = await AppPage.open({ widthPx, heightPx });
  try {
    if (theme) await app.setSystemColours(theme);
    await show?.(app, samples, language);
    if (language === 'zh') await app.speakChinese();
    await finish?.(app, language);
    await app.timeline.expectSettled();
    await app.expectDrawn();
    await leaveAlone(app);
    await app.page.screenshot({
      path: join(imagesDir, file),
      animations: 'disabled',
      caret: 'hide',
    });
    say(`docs/images/${file} is taken.`);
  } finally {
    await app.close();
  }
}

/** What the pointer or the focus is on looks different, which is of interest in a field alone. */
async function leaveAlone({ page }: AppPage): Promise<void> {
  await page.mouse.move(0, 0);
  await page.evaluate(() => {
    const focused = document.activeElement;
    if (focused instanceof HTMLElement && !(focused instanceof HTMLInputElement)) focused.blur();
  });
}
