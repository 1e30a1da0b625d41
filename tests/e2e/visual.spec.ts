import { expect, test } from 'playwright/test';

import {
  differencesOf,
  environmentOf,
  keepEnvironment,
  readKeptEnvironment,
} from './visual/environment.ts';
import { SITTINGS } from './visual/looks.ts';
import { Studio } from './visual/studio.ts';

for (const { title, file, looks } of SITTINGS) {
  test.describe(title, () => {
    let studio: Studio;

    test.beforeAll(async () => {
      studio = await Studio.open(file);
      const environment = await environmentOf(studio.app);
      if (isRenewing()) keepEnvironment(environment);
      const differences = differencesOf(environment, readKeptEnvironment());
      if (differences.length === 0) return;
      const reason = `The pictures are of another environment: ${differences.join('; ')}.`;
      process.stdout.write(`${reason}\n`);
      test.skip(true, reason);
    });

    test.afterAll(async () => {
      await studio.close();
    });

    for (const { name, reach } of looks) {
      test(`${name} looks as it did, light and dark`, async () => {
        const { app, folder } = studio;
        await studio.beginAgain();
        await reach(app, folder);
        // Nothing is under the pointer.
        await app.page.mouse.move(0, 0);
        for (const colours of ['light', 'dark'] as const) {
          await app.setSystemColours(colours);
          await app.expectDrawn();
          await expect.soft(app.page).toHaveScreenshot(`${name}-${colours}.webp`);
        }
      });
    }
  });
}

/** Whether new pictures are to be kept in the place of the old ones. */
function isRenewing(): boolean {
  return ['all', 'changed'].includes(test.info().config.updateSnapshots);
}
