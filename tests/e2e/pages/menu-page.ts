import type { ElectronApplication } from 'playwright/test';

import { keysOf, type CommandId } from '../../../core/commands/commands.ts';
import { toldOrDone } from '../told-or-done.ts';

/** An entry of the menu as it stands. */
export type MenuEntry = { readonly label: string; readonly enabled: boolean };

/**
 * The application menu, and keys as the system gives them to the window: those of the menu work too. What a test evaluates
 * in the main process may break into what that process is doing, in the middle of a function; a reader's click and key come
 * when it is done, and so do those here.
 */
export class MenuPage {
  readonly #app: ElectronApplication;

  constructor(app: ElectronApplication) {
    this.#app = app;
  }

  /** Chooses the entry of a command. */
  async choose(id: CommandId): Promise<void> {
    await toldOrDone(
      this.#app.evaluate(async ({ Menu }, wanted) => {
        await new Promise((resolve) => setImmediate(resolve));
        Menu.getApplicationMenu()?.getMenuItemById(wanted)?.click();
      }, id),
    );
  }

  /** What the entry of a command says. */
  async entry(id: CommandId): Promise<MenuEntry | null> {
    return await this.#app.evaluate(({ Menu }, wanted) => {
      const item = Menu.getApplicationMenu()?.getMenuItemById(wanted);
      return item ? { label: item.label.replace('&', ''), enabled: item.enabled } : null;
    }, id);
  }

  /** Presses the shortcut of a command, or another one, written as in the list of commands. */
  async press(keys: CommandId | { keys: string }): Promise<void> {
    const text = typeof keys === 'string' ? keysOf(keys, 'linux')[0] : keys.keys;
    const parts = (text ?? '').split('+');
    const names: Record<string, string> = { CmdOrCtrl: 'control', Alt: 'alt', Shift: 'shift' };
    const keyCode = parts.at(-1) ?? '';
    const modifiers = parts.slice(0, -1).map((part) => names[part] ?? part);
    const pressing = this.#app.evaluate(
      async ({ BrowserWindow }, pressed) => {
        await new Promise((resolve) => setImmediate(resolve));
        const page = BrowserWindow.getAllWindows()[0]?.webContents;
        page?.focus();
        const event = pressed as { keyCode: string; modifiers: ('control' | 'alt' | 'shift')[] };
        page?.sendInputEvent({ type: 'keyDown', ...event });
        page?.sendInputEvent({ type: 'keyUp', ...event });
      },
      { keyCode, modifiers },
    );
    await toldOrDone(pressing);
  }
}
