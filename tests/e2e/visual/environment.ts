import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

import { expect, type Page } from 'playwright/test';

import type { AppPage } from '../pages/app-page.ts';

/** What decides the pixels of a window and is not set by the launch: pictures of one are no pictures of another. */
export interface Environment {
  /** Of the running app: Electron brings its own Chromium, with what shapes and draws text. */
  electron: string;
  chrome: string;
  platform: string;
  arch: string;
  /** Device pixels of a CSS pixel. */
  pixelRatio: number;
  /** Whether software alone draws. */
  isDrawnBySoftware: boolean;
  /** Fonts that stand in for what the app's own do not have, by the family that CSS asks for. */
  systemFonts: Record<string, string>;
}

const path = join(import.meta.dirname, 'environment.json');

/** The environment that the kept pictures were taken in. */
export function readKeptEnvironment(): Environment {
  return JSON.parse(readFileSync(path, 'utf8'));
}

/** Keeps the environment of new pictures. */
export function keepEnvironment(environment: Environment): void {
  writeFileSync(path, `${JSON.stringify(environment, null, 2)}\n`);
}

/** The environment of a running app. */
export async function environmentOf({ app, page }: AppPage): Promise<Environment> {
  const runtime = await app.evaluate(({ app: electron }) => {
    const { versions, platform, arch } = process;
    const { gpu_compositing: compositing } = electron.getGPUFeatureStatus();
    return {
      electron: versions.electron ?? '',
      chrome: versions['chrome'] ?? '',
      platform,
      arch,
      isDrawnBySoftware: compositing === 'disabled_software',
    };
  });
  const pixelRatio = await page.evaluate(() => devicePixelRatio);
  return { ...runtime, pixelRatio, systemFonts: await systemFontsOf(page) };
}

/** What is another thing than in the environment of the kept pictures, in words; none when it is the same. */
export function differencesOf(found: Environment, kept: Environment): string[] {
  const names = Object.keys(found) as (keyof Environment)[];
  return names.flatMap((name) => {
    const [here, there] = [JSON.stringify(found[name]), JSON.stringify(kept[name])];
    return here === there ? [] : [`${name} is ${here} here and ${there} there`];
  });
}

/** Families that a system fills with a font of its own. */
const FAMILIES = ['system-ui', 'sans-serif', 'monospace'];

async function systemFontsOf(page: Page): Promise<Record<string, string>> {
  const session = await page.context().newCDPSession(page);
  await session.send('DOM.enable');
  await session.send('CSS.enable');
  await page.evaluate((families) => {
    const probe = document.createElement('div');
    probe.id = 'font-probe';
    for (const family of families) {
      const line = document.createElement('p');
      line.style.fontFamily = family;
      line.textContent = 'Aa';
      probe.append(line);
    }
    document.body.append(probe);
  }, FAMILIES);
  const { root } = await session.send('DOM.getDocument');
  const lines = { nodeId: root.nodeId, selector: '#font-probe p' };
  const { nodeIds } = await session.send('DOM.querySelectorAll', lines);
  const names = await Promise.all(
    nodeIds.map(async (nodeId) => {
      const fontsOf = async () => {
        const { fonts } = await session.send('CSS.getPlatformFontsForNode', { nodeId });
        return fonts.map(({ familyName }) => familyName).join();
      };
      // It has none before it has been laid out.
      await expect.poll(fontsOf).not.toBe('');
      return await fontsOf();
    }),
  );
  await page.evaluate(() => document.querySelector('#font-probe')?.remove());
  await session.detach();
  return Object.fromEntries(FAMILIES.map((family, at) => [family, names[at] ?? '']));
}
