import { readFile } from 'node:fs/promises';

import type { Page } from 'playwright/test';

import { COMMAND_IDS, keysOf, type CommandId } from '../../core/commands/commands.ts';
import { AppPage } from '../e2e/pages/app-page.ts';
import { inside } from './build-inside.ts';
import { framePhaseMs } from './frame-phase.ts';
import { withinLimit } from './limit.ts';

/** Milliseconds from the key of a command to its first visible effect, for each command. */
export type CommandTimes = Partial<Record<CommandId, number[]>>;

/** A command may take so long. */
const LIMIT_MS = 20_000;

/** What ends the program, what belongs to the system, and what changes nothing on screen by itself. */
const LEFT_OUT = new Set<CommandId>([
  'new-window',
  'close-window',
  'quit',
  'full-screen',
  'reload',
  'open-bundled',
  'names-usual',
  'show-log',
]);

/** What has to be done before a command, so that it has something to change. */
const BEFORE: Partial<Record<CommandId, (app: AppPage) => Promise<unknown>>> = {
  'find-next': (app) => app.search.fill('committee'),
  'find-previous': (app) => app.search.fill('committee'),
  undo: (app) => app.menu.choose('zoom-in'),
  redo: async (app) => {
    await app.menu.choose('zoom-in');
    await settle(app.page);
    await app.menu.choose('undo');
  },
  'clear-filters': (app) => app.filters.country('Russia').uncheck(),
  'show-timeline': (app) => app.menu.choose('show-split'),
  'lanes-partner': (app) => app.menu.choose('lanes-none'),
  fit: (app) => app.menu.choose('zoom-in'),
  'fit-selection': (app) => app.timeline.openFirstEvent(),
  'toggle-detail': (app) => app.timeline.openFirstEvent(),
  'theme-light': (app) => app.menu.choose('theme-dark'),
  'theme-system': (app) => app.menu.choose('theme-dark'),
  'language-en': (app) => app.menu.choose('language-zh'),
  'language-system': (app) => app.menu.choose('language-zh'),
  'text-normal': (app) => app.menu.choose('text-larger'),
};

/** Commands that ask the system for a dialog: it being asked is what is seen first. */
const ASKS = new Set<CommandId>(['open', 'open-view', 'save-view', 'export-data', 'names-open']);

/** Presses the shortcut of every command that has one, on the bundled set; the first round only warms up. */
export async function measureCommands(rounds: number): Promise<CommandTimes> {
  const times: CommandTimes = {};
  const ids = COMMAND_IDS.filter((id) => keysOf(id, 'linux').length > 0 && !LEFT_OUT.has(id));
  const app = await AppPage.open({ widthPx: 1600, heightPx: 1000 });
  try {
    await app.timeline.expectSettled();
    await app.page.evaluate(await readFile(inside.effectProbe, 'utf8'));
    await answerDialogs(app);
    for (let round = 0; round <= rounds; round += 1) {
      for (const [at, id] of ids.entries()) {
        await BEFORE[id]?.(app);
        await settle(app.page);
        await app.page.waitForTimeout(framePhaseMs(round * ids.length + at));
        const ms = await withinLimit(LIMIT_MS, `the effect of ${id}`, () => pressOnce(app, id));
        if (round > 0) (times[id] ??= []).push(ms);
        await goBack(app);
      }
    }
    return times;
  } finally {
    await app.close();
  }
}

/** Has the dialogs of the system note when they are asked for, and end at once. */
async function answerDialogs({ app }: AppPage): Promise<void> {
  await app.evaluate(({ dialog }) => {
    dialog.showOpenDialog = () => {
      globalThis.benchTellAsked(Date.now());
      return Promise.resolve({ canceled: true, filePaths: [] });
    };
    dialog.showSaveDialog = () => {
      globalThis.benchTellAsked(Date.now());
      return Promise.resolve({ canceled: true, filePath: '' });
    };
  });
}

declare global {
  /** When the system is asked for a dialog; in the main process. */
  var benchAsked: Promise<number>;
  var benchTellAsked: (atMs: number) => void;
}

async function pressOnce({ app, page, menu }: AppPage, id: CommandId): Promise<number> {
  await page.evaluate(() => window.effects.arm());
  await app.evaluate(() => {
    globalThis.benchAsked = new Promise((resolve) => {
      globalThis.benchTellAsked = resolve;
    });
  });
  await menu.press(id);
  if (!ASKS.has(id)) return await page.evaluate(() => window.effects.whenSeen());
  const pressedAtMs = await page.evaluate(() => window.effects.whenPressed());
  // To ask the main process again and again would keep it from its work.
  return (await app.evaluate(() => globalThis.benchAsked)) - pressedAtMs;
}

/** Closes what a command has opened, and shows everything again. */
async function goBack(app: AppPage): Promise<void> {
  await settle(app.page);
  if ((await app.page.getByRole('dialog').count()) > 0) {
    await app.page.keyboard.press('Escape');
    await app.page.getByRole('dialog').waitFor({ state: 'detached' });
    // A preview that is being drawn outlasts its dialog; what is asked next would wait for it.
    await app.page.evaluate(() => window.bridge.request('dataset:changes'));
  }
  const { menu, filters, details } = app;
  for (const id of ['language-en', 'show-timeline', 'theme-light', 'text-normal'] as const)
    await menu.choose(id);
  if (!(await filters.panel.isVisible())) await menu.choose('toggle-filters');
  if (await details.panel.isVisible()) await menu.choose('toggle-detail');
  for (const id of ['clear-filters', 'lanes-partner', 'fit'] as const) await menu.choose(id);
}

/** So long nothing may change before a page counts as quiet: the menu knows by then what there is to do. */
const QUIET_MS = 180;

async function settle(page: Page): Promise<void> {
  await page.evaluate((quietMs) => window.effects.whenQuiet(quietMs), QUIET_MS);
}
