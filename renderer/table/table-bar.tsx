import type { ReactElement } from 'react';
import { formatCount } from '#core/format-count.ts';
import { TABLE_COLUMN_LABELS } from '#core/table/table-columns.ts';
import { useApp } from '../state/store.ts';
import '../ui/controls.css';
import { ColumnMenu } from './column-menu.tsx';
import { copyRows } from './copy-rows.ts';
import { countRows } from './row-ranges.ts';
import { useRows } from './rows-state.ts';
import { currentLanguage } from '../state/language.ts';

/** The line above the rows: how many there are, how many are chosen, what takes a while, and the columns. */
export function TableBar(): ReactElement {
  const chosen = useRows((state) => countRows(state.chosen));
  return (
    <div className="ct-table-bar">
      <output aria-label="Rows">
        <TableWords chosen={chosen} />
      </output>
      {chosen > 0 && (
        <button
          type="button"
          className="ct-text-button ct-table-button"
          onClick={() => void copyRows()}
        >
          Copy {chosen === 1 ? 'row' : 'rows'}
        </button>
      )}
      <ColumnMenu />
    </div>
  );
}

function TableWords({ chosen }: { chosen: number }) {
  const total = useRows((state) => state.total);
  const order = useRows((state) => state.order);
  const isLate = useRows((state) => state.isLate);
  const sort = useApp((state) => state.tableSort);
  if (isLate) {
    const isSorting = order !== null && order.sort.column !== sort.column;
    const column = TABLE_COLUMN_LABELS[currentLanguage()][sort.column].toLowerCase();
    return (
      <span className="ct-table-late">{isSorting ? `Sorting by ${column} …` : 'Loading …'}</span>
    );
  }
  if (order === null) return null;
  const rows = `${formatCount(total)} ${total === 1 ? 'row' : 'rows'}`;
  return <>{chosen > 0 ? `${formatCount(chosen)} of ${rows} selected` : rows}</>;
}
