import { execFile } from 'node:child_process';
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { promisify } from 'node:util';

import { appDir } from '../../scripts/paths.ts';
import { removeUserData } from '../../scripts/remove-user-data.ts';
import {
  electronArguments,
  type ElectronEnvironment,
} from '../../scripts/setup/electron-environment.ts';
import { makeUserData } from '../e2e/launch.ts';
import { inside } from './build-inside.ts';
import type { Checks } from './checks.ts';
import { measurePreview } from './preview.ts';
import type { BenchWorld } from './scenarios.ts';

const run = promisify(execFile);

/** What is timed: whole processes, from start to end. */
export const FIGURE_WORDS = {
  node: 'node -e 0',
  svg: 'bundled set to SVG',
  pdf: 'bundled set to PDF',
  png: 'bundled set to PNG, A4, 300 dpi',
  capture: 'the same captured from an offscreen window',
  few: 'a figure of 200 events',
  many: 'a figure of 20,000 events',
} as const;

export type FigureTimes = Record<keyof typeof FIGURE_WORDS, number[]>;

export const FIGURE_TIMES = Object.keys(FIGURE_WORDS) as (keyof FigureTimes)[];

export interface FiguresResult {
  /** Milliseconds by what was done, one of each in every round. */
  ms: FigureTimes;
  /** Milliseconds from changes in the Export dialog to the drawings. */
  previewMs: number[];
}

const CLI = join(appDir, 'cli/cli.js');
/** No capture takes so long. */
const LIMIT_MS = 60_000;

const A4 = { size: ['--size', 'a4-landscape'], dpi: ['--dpi', '300'], width: 3508, height: 2480 };

/** Where and when a picture is drawn must not show in it: each round has another language and time zone. */
const PLACES = [
  { LANG: 'C', TZ: 'UTC' },
  { LANG: 'de_DE.UTF-8', TZ: 'America/Sao_Paulo' },
  { LANG: 'zh_CN.UTF-8', TZ: 'Pacific/Auckland' },
  { LANG: 'ar_EG.UTF-8', TZ: 'Asia/Kathmandu' },
];

/**
 * Draws pictures by the command line, beside a Node that does nothing and a window that is captured, in rounds; the
 * first round only warms up. Notes whether the pictures of all rounds are the same.
 */
export async function measureFigures(
  { electron, checks, makeSet }: BenchWorld,
  rounds: number,
): Promise<FiguresResult> {
  const folder = await mkdtemp(join(tmpdir(), 'cooperation-timeline-figures-'));
  const ms: FigureTimes = { node: [], svg: [], pdf: [], png: [], capture: [], few: [], many: [] };
  try {
    const [few, many] = [await makeSet(200), await makeSet(20_000)];
    const pictures = new Pictures(folder, checks);
    await pictures.draw('a4.svg', ['bundled', ...A4.size], process.env);
    for (let round = 0; round <= rounds; round += 1) {
      const env = { ...process.env, ...PLACES[round % PLACES.length] };
      const times: Record<keyof FigureTimes, number> = {
        node: await timed(() => run(process.execPath, ['-e', '0'])),
        svg: await pictures.draw('all.svg', ['bundled'], env),
        pdf: await pictures.draw('all.pdf', ['bundled'], env),
        png: await pictures.draw('a4.png', ['bundled', ...A4.size, ...A4.dpi], env),
        capture: await capture(electron, join(folder, 'a4.svg'), join(folder, 'captured.png')),
        few: await pictures.draw('few.svg', [few.path], env),
        many: await pictures.draw('many.svg', [many.path], env),
      };
      if (round > 0) for (const name of FIGURE_TIMES) ms[name].push(times[name]);
    }
    await checkPng(checks, join(folder, 'a4.png'));
    await checkPng(checks, join(folder, 'captured.png'));
    return { ms, previewMs: await measurePreview(rounds) };
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}

/** Pictures that are drawn again and again. */
class Pictures {
  readonly #folder: string;
  readonly #checks: Checks;
  readonly #first = new Map<string, Buffer>();

  constructor(folder: string, checks: Checks) {
    this.#folder = folder;
    this.#checks = checks;
  }

  /** Draws one by the command line, tells how long that took, and notes whether it is as it was the first time. */
  async draw(name: string, args: readonly string[], env: NodeJS.ProcessEnv): Promise<number> {
    const path = join(this.#folder, name);
    const all = [CLI, 'export', ...args, '--force', '--out', path];
    const ms = await timed(() => run(process.execPath, all, { env }));
    const bytes = await readFile(path);
    const first = this.#first.get(name);
    if (first) this.#checks.note(`${name} is the same in ${env['TZ']}`, bytes.equals(first));
    else this.#first.set(name, bytes);
    return ms;
  }
}

/** Captures a picture from an offscreen window, and tells how long that took. */
async function capture(
  { runtime, env }: ElectronEnvironment,
  picture: string,
  out: string,
): Promise<number> {
  const page = `${picture}.html`;
  const { width, height } = A4;
  const image = `<img src="${pathToFileURL(picture).href}" width="${width}" height="${height}">`;
  await writeFile(page, `<!doctype html><body style="margin:0">${image}`);
  const userData = await makeUserData();
  const args = [
    ...electronArguments(),
    '--force-device-scale-factor=1',
    `--user-data-dir=${userData}`,
    inside.captureDir,
  ];
  const order = { BENCH_PAGE: page, BENCH_SIZE: `${width}x${height}`, BENCH_OUT: out };
  try {
    return await timed(() =>
      run(runtime.binary, args, { env: { ...env, ...order }, timeout: LIMIT_MS }),
    );
  } finally {
    await removeUserData(userData);
  }
}

/** Of a page with a picture; a blank one has a tenth. */
const LEAST_BYTES = 300_000;

/** Width and height of a PNG follow its signature and the head of its first chunk (PNG, sections 5.2 and 11.2.1). */
async function checkPng(checks: Checks, path: string): Promise<void> {
  const bytes = await readFile(path);
  const size = [bytes.readUInt32BE(16), bytes.readUInt32BE(20)];
  checks.note(`${path} is not blank`, bytes.byteLength > LEAST_BYTES);
  checks.note(
    `${path} has ${size.join(' x ')} pixels`,
    size[0] === A4.width && size[1] === A4.height,
  );
}

async function timed(work: () => Promise<unknown>): Promise<number> {
  const startedMs = performance.now();
  await work();
  return performance.now() - startedMs;
}
