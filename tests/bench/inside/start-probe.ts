/**
 * Runs in a main process before the program's own code (`electron -r`). Tells on standard output when the first page
 * has come to the point that BENCH_START_AT names. It is ended from outside: an exit while the start goes on may hang.
 */
import { app } from 'electron';

/** A page is loaded at its load event; ours can be used once it has marked itself as ready. Milliseconds since 1970. */
const POINTS: Record<string, string> = {
  load: `new Promise((resolve) => {
    const tell = () => resolve(performance.timeOrigin + performance.now());
    if (document.readyState === 'complete') tell();
    else addEventListener('load', tell);
  })`,
  ready: `new Promise((resolve) => {
    const root = document.documentElement;
    const tell = () => {
      if (root.dataset.ready === 'true') resolve(performance.timeOrigin + performance.now());
    };
    new MutationObserver(tell).observe(root, { attributes: true });
    tell();
  })`,
};

app.once('web-contents-created', (_event, contents) => {
  contents.once('dom-ready', () => {
    void contents
      .executeJavaScript(POINTS[process.env['BENCH_START_AT'] ?? 'load'] ?? '')
      .then((atMs: number) => process.stdout.write(`\nbench-start ${atMs}\n`));
  });
});
