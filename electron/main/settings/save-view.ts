import type { RequestArgument } from '#core/bridge/channels.ts';
import type { AppWorld } from '../app-world.ts';
import { fileKey, rememberView } from './remembered-views.ts';

/** Remembers the view of the file on screen. One that comes late, of another file, is dropped. */
export function saveView(
  { keeper, settings }: Pick<AppWorld, 'keeper' | 'settings'>,
  { originId, view }: RequestArgument<'session:save-view'>,
): void {
  if (!keeper.file || keeper.summary?.origin.id !== originId) return;
  const views = rememberView(settings.get().views, fileKey(keeper.file), view);
  settings.update({ views });
}
