import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { lint, plant, uproot } from './plant.ts';

/** [folder, an import that it must not have]. */
const FORBIDDEN = [
  ['core/query', "import { a } from '../../electron/export/a.ts'; void a;"],
  ['core/query', "import type { A } from '../../electron/export/a.ts'; export type B = A;"],
  ['core/query', "export { a } from '../../electron/export/a.ts';"],
  ['core/query', "export * from '../../renderer/state/a.ts';"],
  ['core/query', "export const a = await import('../../electron/a.ts');"],
  ['core/query', "import '../../scripts/a.ts';"],
  ['core/query', "import { a } from '#core/a.ts'; void a;"],
  ['core/query', "import { a } from '#core/../electron/a.ts'; void a;"],
  ['core/query', "import { a } from '../timeline/a.ts'; void a;"],
  ['core', "import { app } from 'electron'; void app;"],
  ['core', "import { readFileSync } from 'node:fs'; void readFileSync;"],
  ['core', "import { readFileSync } from 'fs'; void readFileSync;"],
  ['core', "import { readFile } from 'fs/promises'; void readFile;"],
  ['core', "export const fs = await import('node:fs');"],
  ['core', "import { useState } from 'react'; void useState;"],
  ['core', "import { DataSet } from 'vis-data'; void DataSet;"],
  ['core/words', "import { a } from '../time/a.ts'; void a;"],
  ['core/words', "import type { A } from '../events/a.ts'; export type B = A;"],
  ['core/words', "import { a } from '../commands/a.ts'; void a;"],
  ['core/words', "import { ok } from '../result.ts'; void ok;"],
  ['core/words', "import { join } from 'node:path'; void join;"],
  ['core/time', "import { a } from '../query/a.ts'; void a;"],
  ['core/time', "import { a } from '../events/a.ts'; void a;"],
  ['core/time', "import { join } from 'node:path'; void join;"],
  ['core/events', "import { a } from '../formats/a.ts'; void a;"],
  ['core/events', "import { a } from '../../electron/a.ts'; void a;"],
  ['core/table', "import { a } from '../timeline/a.ts'; void a;"],
  ['core/table', "import { a } from '../summary/a.ts'; void a;"],
  ['core/summary', "import { a } from '../timeline/a.ts'; void a;"],
  ['core/timeline', "import { a } from '../table/a.ts'; void a;"],
  ['core/timeline', "import { a } from '../figure/a.ts'; void a;"],
  ['core/figure', "import { a } from '../bridge/a.ts'; void a;"],
  ['core/formats', "import { a } from '../query/a.ts'; void a;"],
  ['core/bridge', "import { a } from '../../renderer/a.ts'; void a;"],
  ['electron/main', "import { a } from '../../renderer/state/a.ts'; void a;"],
  ['electron/main', "export * from '../../renderer/state/a.ts';"],
  ['electron/main', "export const a = await import('../../renderer/a.ts');"],
  ['electron/main', "import { useState } from 'react'; void useState;"],
  ['electron/main', "import { ipcMain } from 'electron'; void ipcMain;"],
  ['electron/main', "import { ipcMain as ipc } from 'electron/main'; void ipc;"],
  ['electron/main', "import * as electron from 'electron'; void electron;"],
  ['electron/main', "import electron from 'electron'; void electron.ipcMain;"],
  ['electron/main', "export { ipcMain } from 'electron';"],
  ['electron/main', "const { ipcMain } = require('electron'); void ipcMain;"],
  ['electron/ipc', "import { a } from '../../renderer/a.ts'; void a;"],
  ['electron/cli', "import { app } from 'electron'; void app;"],
  ['electron/cli', "import { a } from '../main/a.ts'; void a;"],
  ['renderer/state', "import { a } from '../../electron/main/a.ts'; void a;"],
  ['renderer/state', "export { a } from '../../electron/main/a.ts';"],
  ['renderer/state', "export const a = await import('../../electron/a.ts');"],
  ['renderer/state', "import { ipcRenderer } from 'electron'; void ipcRenderer;"],
  ['renderer/state', "import { join } from 'node:path'; void join;"],
  ['renderer/state', "import { join } from 'path'; void join;"],
  ['renderer/panels', "import { Timeline } from 'vis-timeline/esnext'; void Timeline;"],
  ['renderer/panels', "import { DataSet } from 'vis-data/esnext'; void DataSet;"],
  ['renderer/timeline', "import { a } from '../../electron/a.ts'; void a;"],
] as const;

/** [folder, an import that it may have]. */
const ALLOWED = [
  ['core/words', "import { formatCount } from '../format-count.ts'; void formatCount;"],
  ['core/words', "import { a } from './language.ts'; void a;"],
  ['core/time', "import { a } from '../words/a.ts'; void a;"],
  ['core/time', "import * as z from 'zod'; void z;"],
  ['core/time', "import { a } from './events.ts'; void a;"],
  ['core/query', "import { a } from '../events/a.ts'; void a;"],
  ['core/bridge', "import { a } from '../figure/a.ts'; void a;"],
  ['electron/main', "import { app } from 'electron'; void app;"],
  ['electron/main', "import { a } from '#core/timeline/a.ts'; void a;"],
  ['electron/ipc', "import { ipcMain } from 'electron'; void ipcMain;"],
  ['electron/cli', "import { a } from '../export/a.ts'; void a;"],
  ['renderer/timeline', "import { Timeline } from 'vis-timeline/esnext'; void Timeline;"],
  ['renderer/state', "import { a } from '#core/bridge/a.ts'; void a;"],
] as const;

const forbidden = FORBIDDEN.map(([folder, code], at) => ({ path: `${folder}/no-${at}.ts`, code }));
const allowed = ALLOWED.map(([folder, code], at) => ({ path: `${folder}/yes-${at}.ts`, code }));

describe('the linter', () => {
  let folder = '';
  let broken = new Map<string, string[]>();

  beforeAll(async () => {
    const planted = [...forbidden, ...allowed].map(({ path, code }) => [path, `${code}\n`]);
    folder = plant(Object.fromEntries(planted) as Record<string, string>);
    broken = await lint(folder);
  });

  afterAll(() => uproot(folder));

  it.each(forbidden)('refuses in $path: $code', ({ path }) => {
    expect(broken.get(path)?.join()).toMatch(
      /no-restricted-(imports|properties)|no-require-imports/,
    );
  });

  it.each(allowed)('lets pass in $path: $code', ({ path }) => {
    expect(broken.get(path)?.join() ?? '').not.toMatch(/no-restricted|no-require/);
  });
});
