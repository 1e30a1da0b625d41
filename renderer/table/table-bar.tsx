import type { ReactElement } from 'react';
import { TABLE_COLUMN_LABELS } from '#core/table/table-columns.ts';
import { useWords } from '../state/language.ts';
import { useApp } from '../state/store.ts';
import '../ui/controls.css';
import { ColumnMenu } from './column-menu.tsx';
import { copyRows } from './copy-rows.ts';
import { countRows } from './row-ranges.ts';
import { useRows } from './rows-state.ts';
import { TABLE_WORDS } from './table-words.ts';

/** The line above the rows: how many there are, how many are chosen, what takes a while, and the columns. */
export function TableBar(): ReactElement {
  const words = useWords(TABLE_WORDS);
  const chosen = useRows((state) => countRows(state.chosen));
  return (
    <div className="ct-table-bar">
      <output aria-label={words.rowsName}>
        <TableWords chosen={chosen} />
      </output>
      {chosen > 0 && (
        <button
          type="button"
          className="ct-text-button ct-table-button"
          onClick={() => void copyRows()}
        >
          {words.copy(chosen)}
        </button>
      )}
      <ColumnMenu />
    </div>
  );
}

function TableWords({ chosen }: { chosen: number }) {
  const words = useWords(TABLE_WORDS);
  const labels = useWords(TABLE_COLUMN_LABELS);
  const total = useRows((state) => state.total);
  const order = useRows((state) => state.order);
  const isLate = useRows((state) => state.isLate);
  const sort = useApp((state) => state.tableSort);
  if (isLate) {
    const isSorting = order !== null && order.sort.column !== sort.column;
    return (
      <span className="ct-table-late">
        {isSorting ? words.sorting(labels[sort.column]) : words.loading}
      </span>
    );
  }
  if (order === null) return null;
  return <>{chosen > 0 ? words.selected(chosen, total) : words.rows(total)}</>;
}
