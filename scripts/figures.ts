/** Renews the pictures that tests compare with, and shows in out/figures.html each that changed beside what it was. */
import { readdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';

import { outDir, rootDir } from './paths.ts';
import { say } from './report.ts';
import { runCommand } from './run-command.ts';
import { runMain } from './run-main.ts';

const folder = join(rootDir, 'tests/figures');

await runMain(async () => {
  const before = await readFigures();
  const code = await runCommand('npx', [
    'vitest',
    'run',
    '--project',
    'unit',
    'tests/figures',
    '-u',
  ]);
  const after = await readFigures();
  const names = [...new Set([...before.keys(), ...after.keys()])].toSorted();
  const changed = names.filter((name) => before.get(name) !== after.get(name));
  if (changed.length === 0) {
    say('No picture has changed.');
    return code;
  }
  const page = join(outDir, 'figures.html');
  await writeFile(page, toPage(changed, before, after));
  say(
    `${changed.length} of ${names.length} pictures have changed: look at each of them in ${page}`,
  );
  return 0;
});

async function readFigures(): Promise<Map<string, string>> {
  const names = (await readdir(folder)).filter((name) => name.endsWith('.svg'));
  const texts = names.map(
    async (name) => [name, await readFile(join(folder, name), 'utf8')] as const,
  );
  return new Map(await Promise.all(texts));
}

function image(svg: string | undefined): string {
  if (svg === undefined) return '<p>there is none</p>';
  return `<img src="data:image/svg+xml;base64,${Buffer.from(svg).toString('base64')}">`;
}

/** Old beside new, each as an image of its own, so that their ids do not meet. */
function toPage(
  names: readonly string[],
  before: ReadonlyMap<string, string>,
  after: ReadonlyMap<string, string>,
): string {
  const rows = names.map(
    (name) =>
      `<h2>${name}</h2><div><figure>${image(before.get(name))}</figure><figure>${image(after.get(name))}</figure></div>`,
  );
  return `<!doctype html><meta charset="utf-8"><title>Pictures that have changed</title>
<style>
body { font: 14px sans-serif; background: #999; }
div { display: grid; grid-template-columns: 1fr 1fr; gap: 8px; align-items: start; }
figure { margin: 0; }
img { max-width: 100%; }
</style>
<h1>Before, and now</h1>
${rows.join('\n')}
`;
}
