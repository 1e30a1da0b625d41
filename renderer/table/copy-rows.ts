import { notify, tellOfCopy } from '../state/app-actions.ts';
import { bridge } from '../state/bridge.ts';
import { currentWords } from '../state/language.ts';
import { copyText } from '../ui/clipboard.ts';
import { useRows } from './rows-state.ts';
import { shownColumns } from './shown-columns.ts';
import { TABLE_WORDS } from './table-words.ts';

/** Puts the chosen rows on the clipboard, or the one with the focus where none is; says how many these are. */
export async function copyRows(): Promise<void> {
  const words = currentWords(TABLE_WORDS);
  const { order, chosen, active, total } = useRows.getState();
  const row = Math.max(0, active.row);
  const ranges = chosen.length > 0 ? [...chosen] : [{ from: row, to: row + 1 }];
  if (!order || total === 0) return notify(words.nothingToCopy);
  const columns = shownColumns().map(({ column }) => column);
  const answer = await bridge.request('table:text', { order, columns, ranges });
  if (!answer?.value) return notify(words.tableChanged);
  const { copied, asked } = answer.value;
  const done = copied === asked ? words.copied(copied) : words.copiedFirst(copied, asked);
  await tellOfCopy(copyText(answer.value.text), done);
}
