import { join } from 'node:path';
import { defineConfig } from 'playwright/test';

/** The built app in real Electron. Run it through scripts/with-electron.ts. */
export default defineConfig({
  testDir: '.',
  testIgnore: 'packaged/**',
  // Windows of several tests at once would take the focus from each other.
  workers: 1,
  retries: 0,
  timeout: 60_000,
  expect: {
    timeout: 10_000,
    // Two runs differ by up to 2 of 255 in some edges of curves, that is 0.01; a mark is of 40 pixels and more.
    toHaveScreenshot: {
      threshold: 0.03,
      maxDiffPixels: 20,
      stylePath: join(import.meta.dirname, 'visual/hidden.css'),
    },
  },
  snapshotPathTemplate: '{testDir}/visual/{arg}{ext}',
  forbidOnly: Boolean(process.env['CI']),
  outputDir: '../../out/test-results/e2e',
  reporter: [['list'], ['json', { outputFile: '../../out/reports/e2e.json' }]],
});
