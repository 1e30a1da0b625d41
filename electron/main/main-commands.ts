import { app, shell } from 'electron';
import { assertNever } from '#core/assert-never.ts';
import type { MainCommand } from '#core/commands/commands.ts';
import type { AppWorld } from './app-world.ts';
import { askForNames } from './files/dialogs.ts';
import { BUNDLED, openBundled, openByDialog } from './files/open-files.ts';
import { openViewByDialog } from './files/saved-views.ts';
import { stepTextSize } from './windows/text-size.ts';

/** Does a command of the main process. */
export async function runMainCommand(world: AppWorld, command: MainCommand): Promise<void> {
  const { window, keeper, settings, log } = world;
  switch (command) {
    case 'new-window':
      return world.openWindow(keeper.file ?? BUNDLED);
    case 'close-window':
      return window.close();
    case 'open':
      return openByDialog(world);
    case 'open-bundled':
      return openBundled(world);
    case 'clear-recent':
      return settings.update({ recent: [] });
    case 'reload':
      return keeper.reload();
    case 'open-view':
      return openViewByDialog(world);
    case 'clear-saved-views':
      return settings.update({ savedViews: [] });
    case 'theme-system':
      return settings.update({ theme: 'system' });
    case 'theme-light':
      return settings.update({ theme: 'light' });
    case 'theme-dark':
      return settings.update({ theme: 'dark' });
    case 'more-contrast': {
      const { contrast } = settings.get();
      return settings.update({ contrast: contrast === 'more' ? 'system' : 'more' });
    }
    case 'language-system':
      return settings.update({ language: 'system' });
    case 'language-en':
      return settings.update({ language: 'en' });
    case 'language-zh':
      return settings.update({ language: 'zh' });
    case 'names-open':
      return openNames(world);
    case 'names-usual':
      return world.names.useUsual();
    case 'text-larger':
      return stepTextSize(window, 1);
    case 'text-smaller':
      return stepTextSize(window, -1);
    case 'text-normal':
      return stepTextSize(window, 0);
    case 'show-log':
      return shell.showItemInFolder(log.path);
    case 'full-screen':
      return window.setFullScreen(!window.isFullScreen());
    case 'quit':
      return app.quit();
    default:
      return assertNever(command);
  }
}

/** Lets the reader choose a file with names of countries, and uses them. */
async function openNames(world: AppWorld): Promise<void> {
  const path = await askForNames(world);
  if (path !== null) await world.names.choose(path);
}
