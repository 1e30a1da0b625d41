import { ipcMain, type BrowserWindow, type IpcMainInvokeEvent, type WebContents } from 'electron';
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

/** A window whose page may ask, and what is done for it. */
export interface Asker {
  window: BrowserWindow;
  handlers: RequestHandlers;
}

/** Who may ask. */
export interface TrustedPages {
  /** The window of a page; null when it is none of ours. */
  askerOf: (contents: WebContents) => Asker | null;
  isOwnUrl: (url: string) => boolean;
}

/** Registers the handlers of all channels, for the main frames of the windows. Called once. */
export function handleRequests(pages: TrustedPages): void {
  for (const channel of Object.keys(requestSchemas) as RequestChannel[]) handle(pages, channel);
}

function handle(pages: TrustedPages, channel: RequestChannel): void {
  ipcMain.handle(channel, async (event, argument: unknown) => {
    const asker = pages.askerOf(event.sender);
    if (!asker || !isTrusted(event, asker, pages))
      throw new Error(`${channel} is not for this sender`);
    const parsed = requestSchemas[channel].safeParse(argument);
    if (!parsed.success) throw new Error(`${channel} was refused: ${parsed.error.message}`);
    // The schema of a channel gives the argument of its handler; TypeScript loses the pairing of a union.
    return await asker.handlers[channel](parsed.data as never);
  });
}

function isTrusted(
  { senderFrame }: IpcMainInvokeEvent,
  { window }: Asker,
  { isOwnUrl }: TrustedPages,
): boolean {
  if (senderFrame === null || window.isDestroyed()) return false;
  return senderFrame === window.webContents.mainFrame && isOwnUrl(senderFrame.url);
}
