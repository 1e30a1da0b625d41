import type { ElectronApplication } from 'playwright/test';
import type { RequestArgument, RequestChannel } from '#core/bridge/channels.ts';

/** Notes what the window asks on a channel from now on, and leaves the answers as they are; call what comes back for the list. */
export async function noteRequests<C extends RequestChannel>(
  app: ElectronApplication,
  channel: C,
): Promise<() => Promise<RequestArgument<C>[]>> {
  const noted = await app.evaluateHandle(({ ipcMain }, name) => {
    const { _invokeHandlers: handlers } = ipcMain as unknown as {
      _invokeHandlers: Map<string, (event: unknown, argument: unknown) => unknown>;
    };
    const answer = handlers.get(name);
    const list: unknown[] = [];
    handlers.set(name, (event, argument) => {
      list.push(argument);
      return answer?.(event, argument);
    });
    return { list };
  }, channel);
  return async () => (await noted.evaluate(({ list }) => list)) as RequestArgument<C>[];
}
