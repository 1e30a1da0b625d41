import { formatCount } from '#core/format-count.ts';
import type { TableText } from '#core/table/table-row.ts';
import { notify, tellOfCopy } from '../state/app-actions.ts';
import { bridge } from '../state/bridge.ts';
import { copyText } from '../ui/clipboard.ts';
import { useRows } from './rows-state.ts';
import { shownColumns } from './shown-columns.ts';

/** Puts the chosen rows on the clipboard, or the one with the focus where none is; says how many these are. */
export async function copyRows(): Promise<void> {
  const { order, chosen, active, total } = useRows.getState();
  const row = Math.max(0, active.row);
  const ranges = chosen.length > 0 ? [...chosen] : [{ from: row, to: row + 1 }];
  if (!order || total === 0) return notify('There are no rows to copy.');
  const columns = shownColumns().map(({ column }) => column);
  const answer = await bridge.request('table:text', { order, columns, ranges });
  if (!answer?.value) return notify('Nothing was copied: the table has changed. Try again.');
  await tellOfCopy(copyText(answer.value.text), copiedWords(answer.value));
}

function copiedWords({ copied, asked }: TableText): string {
  if (copied === asked)
    return copied === 1 ? '1 row copied.' : `${formatCount(copied)} rows copied.`;
  return `Only the first ${formatCount(copied)} of ${formatCount(asked)} rows are copied: no more can be at a time. Filter, or select fewer.`;
}
