/**
 * Runs in a main process before the program's own code (`electron -r`). Tells on standard output when the first page
 * has come to the point that BENCH_START_AT names. It is ended from outside: an exit while the start goes on may hang.
 */
import { app } from 'electron';

/**
 * A page is loaded at its load event. Ours is ready once it has marked itself so; then it asks something that no picture
 * answers. Milliseconds since 1970.
 */
const POINTS: Record<string, string> = {
  load: `new Promise((resolve) => {
    const tell = () => resolve([performance.timeOrigin + performance.now()]);
    if (document.readyState === 'complete') tell();
    else addEventListener('load', tell);
  })`,
  ready: `new Promise((resolve) => {
    const root = document.documentElement;
    const now = () => performance.timeOrigin + performance.now();
    const tell = () => {
      if (root.dataset.ready !== 'true') return;
      const readyMs = now();
      bridge.request('event:detail', 'no event').then(() => resolve([readyMs, now()]));
    };
    new MutationObserver(tell).observe(root, { attributes: true });
    tell();
  })`,
};

app.once('web-contents-created', (_event, contents) => {
  contents.once('dom-ready', () => {
    void contents
      .executeJavaScript(POINTS[process.env['BENCH_START_AT'] ?? 'load'] ?? '')
      .then((atMs: number[]) => process.stdout.write(`\nbench-start ${atMs.join(' ')}\n`));
  });
});
