import { shell } from 'electron';
import type { DataSetKeeper } from '../data-set/data-set-keeper.ts';

/** Opens a source's address in the reader's browser. Addresses that the open data set does not hold are refused. */
export async function openLink(keeper: DataSetKeeper, url: string): Promise<void> {
  if (!/^https?:/i.test(url)) throw new Error('Only web addresses are opened');
  const isKnown = await keeper.ask('has-link', url);
  if (!isKnown) throw new Error('The open data set holds no such address');
  await shell.openExternal(url);
}
