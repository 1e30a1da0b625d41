import { ipcMain, type BrowserWindow, type IpcMainInvokeEvent } from 'electron';
import {
  requestSchemas,
  type RequestArgument,
  type RequestChannel,
  type Responses,
} from '#core/bridge/channels.ts';

/** What the main process does for each request of a page. */
export type RequestHandlers = {
  [C in RequestChannel]: (argument: RequestArgument<C>) => Responses[C] | Promise<Responses[C]>;
};

/** Who may ask. */
export interface TrustedPage {
  window: BrowserWindow;
  isOwnUrl: (url: string) => boolean;
}

/** Registers the handlers of all channels for the main frame of one window. */
export function handleRequests(page: TrustedPage, handlers: RequestHandlers): void {
  for (const channel of Object.keys(requestSchemas) as RequestChannel[]) {
    handle(page, channel, handlers[channel]);
  }
  page.window.once('closed', () => {
    for (const channel of Object.keys(requestSchemas)) ipcMain.removeHandler(channel);
  });
}

function handle<C extends RequestChannel>(
  page: TrustedPage,
  channel: C,
  handler: RequestHandlers[C],
): void {
  ipcMain.handle(channel, async (event, argument: unknown) => {
    if (!isTrusted(event, page)) throw new Error(`${channel} is not for this sender`);
    const parsed = requestSchemas[channel].safeParse(argument);
    if (!parsed.success) throw new Error(`${channel} was refused: ${parsed.error.message}`);
    // The schema of a channel gives the argument of its handler; TypeScript loses the pairing of a union.
    return await handler(parsed.data as RequestArgument<C>);
  });
}

function isTrusted(
  { senderFrame }: IpcMainInvokeEvent,
  { window, isOwnUrl }: TrustedPage,
): boolean {
  if (senderFrame === null || window.isDestroyed()) return false;
  return senderFrame === window.webContents.mainFrame && isOwnUrl(senderFrame.url);
}
