import { defineConfig } from 'playwright/test';

/** The built app in real Electron. Run it through scripts/with-electron.ts. */
export default defineConfig({
  testDir: '.',
  testIgnore: 'packaged/**',
  // Windows of several tests at once would take the focus from each other.
  workers: 1,
  retries: 0,
  timeout: 60_000,
  expect: { timeout: 10_000 },
  forbidOnly: Boolean(process.env['CI']),
  outputDir: '../../out/test-results/e2e',
  reporter: [['list'], ['json', { outputFile: '../../out/reports/e2e.json' }]],
});
