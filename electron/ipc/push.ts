import type { BrowserWindow } from 'electron';
import type { PushChannel, Pushes } from '#core/bridge/channels.ts';

/** Tells the page of a window something; a window that is gone hears nothing. */
export function push<C extends PushChannel>(
  window: BrowserWindow,
  channel: C,
  message: Pushes[C],
): void {
  if (!window.isDestroyed()) window.webContents.send(channel, message);
}
