import { expect, type ElectronApplication, type Page } from 'playwright/test';

import type { OpenChannel, RequestArgument, Responses } from '#core/bridge/channels.ts';
import type { DataSetStatus } from '#core/bridge/data-set-status.ts';
import { itemsOf } from '#core/bridge/slice-message.ts';
import type { EventItem } from '#core/timeline/timeline-item.ts';
import type { View } from '#core/timeline/view.ts';
import { eventItems, toRequest } from '../unit/support/view-request.ts';

/** Asks the main process through the page's own bridge; for what lies beneath the controls of the page. */
export async function ask<C extends OpenChannel>(
  page: Page,
  channel: C,
  argument?: RequestArgument<C>,
): Promise<Responses[C]> {
  const answer = await page.evaluate(
    ([name, given]) =>
      (window.bridge.request as (...all: unknown[]) => Promise<unknown>)(name, given),
    [channel, argument] as const,
  );
  return answer as Responses[C];
}

/** How a request that should be refused was refused. */
export async function refusalOf(page: Page, channel: string, argument?: unknown): Promise<string> {
  return await page.evaluate(
    ([name, given]) =>
      (window.bridge.request as (...all: unknown[]) => Promise<unknown>)(name, given).then(
        () => 'not refused',
        (error: unknown) => String(error),
      ),
    [channel, argument] as const,
  );
}

/** How things stand with the data set. */
export async function statusOf(page: Page): Promise<DataSetStatus> {
  return (await ask(page, 'session:get')).status;
}

/** Waits until the data set is loaded or has failed. */
export async function settled(page: Page): Promise<DataSetStatus> {
  await expect.poll(async () => (await statusOf(page)).state).toMatch(/ready|failed/);
  return await statusOf(page);
}

/** The view that a window without one would start with. */
export function viewOf(status: DataSetStatus): View {
  const view =
    status.state === 'ready' ? status.view : status.state === 'idle' ? null : status.lastView;
  if (!view) throw new Error(`There is no view: ${JSON.stringify(status)}`);
  return view;
}

/** How many events the data set on screen has, as its process counts them. */
export async function totalOnScreen(page: Page): Promise<number | undefined> {
  const answer = await ask(page, 'timeline:slice', toRequest(viewOf(await statusOf(page))));
  return answer?.value?.counts.total;
}

/** The single events that the window of a view shows. */
export async function eventsInView(page: Page, view: View): Promise<EventItem[]> {
  const answer = await ask(page, 'timeline:slice', toRequest(view));
  return eventItems({ items: itemsOf(answer?.value?.items ?? '') });
}

/** Opens a file as if it had been chosen in the dialog. */
export async function openByDialog(
  app: ElectronApplication,
  page: Page,
  path: string | null,
): Promise<DataSetStatus> {
  await app.evaluate(({ dialog }, file) => {
    dialog.showOpenDialog = () =>
      Promise.resolve({ canceled: file === null, filePaths: file === null ? [] : [file] });
  }, path);
  await ask(page, 'dataset:open-dialog');
  return await statusOf(page);
}
