import { defineConfig } from 'playwright/test';

/** The packaged app in out/release/linux-unpacked, with its fuses set. */
export default defineConfig({
  testDir: '.',
  workers: 1,
  retries: 0,
  timeout: 60_000,
  outputDir: '../../../out/test-results/packaged',
  reporter: [['list'], ['json', { outputFile: '../../../out/reports/packaged.json' }]],
});
