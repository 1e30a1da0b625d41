import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { checkCoreTypes, plant, uproot } from './plant.ts';

/** What core must not know, each by the name that the compiler does not find. */
const FORBIDDEN = [
  ['a type of the page', 'export const a: HTMLElement | null = null;', "'HTMLElement'"],
  ['the page', 'document.title = "";', "'document'"],
  ['a clock of the page', 'setTimeout(() => {}, 1);', "'setTimeout'"],
  ['the process', 'export const a = process.cwd();', "'process'"],
  ['a buffer', 'export const a = Buffer.from("");', "'Buffer'"],
  ['require', 'export const a = require("a");', "'require'"],
  ['a file of electron', "export type A = import('../electron/a.ts').A;", 'electron/a.ts'],
  ['a file of the renderer', "export type A = import('../renderer/a.ts').A;", 'renderer/a.ts'],
] as const;

describe('the compiler', () => {
  let folder = '';
  let output = '';

  beforeAll(async () => {
    folder = plant({
      ...Object.fromEntries(FORBIDDEN.map(([, code], at) => [`core/no-${at}.ts`, `${code}\n`])),
      'core/yes.ts': 'export const a = new Intl.NumberFormat("en").format(1);\n',
      'electron/a.ts': 'export type A = 1;\n',
      'renderer/a.ts': 'export type A = 1;\n',
    });
    output = await checkCoreTypes(folder);
  });

  afterAll(() => uproot(folder));

  it.each(FORBIDDEN.map(([what, , name], at) => ({ what, name, path: `core/no-${at}.ts` })))(
    'refuses $what in core',
    ({ path, name }) => {
      const lines = output.split('\n').filter((line) => line.startsWith(path));
      expect(lines.join('\n')).toContain(name);
    },
  );

  it('lets the language itself pass', () => {
    expect(output).not.toContain('yes.ts');
  });
});
