/** Builds the app to out/app. */
import { buildApp } from './build/build-app.ts';
import { formatDuration, say } from './report.ts';
import { runMain } from './run-main.ts';

await runMain(async () => {
  const startedAt = performance.now();
  await buildApp();
  say(`Built out/app in ${formatDuration(performance.now() - startedAt)}.`);
  return 0;
});
