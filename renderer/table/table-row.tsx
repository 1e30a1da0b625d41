import { memo } from 'react';
import type { ColumnSetting } from '#core/table/column-settings.ts';
import { cellText, type TableRow } from '#core/table/table-row.ts';
import { CellContent, type Kinds } from './table-cell.tsx';
import { useLanguage } from '../state/language.ts';

interface GridRowProps {
  place: number;
  /** Undefined until it has come. */
  row: TableRow | undefined;
  columns: readonly ColumnSetting[];
  kinds: Kinds;
  /** The place of the cell with the tab stop; -1 when it is in another row. */
  activeColumn: number;
  isChosen: boolean;
  /** Its details are open. */
  isCurrent: boolean;
  isHovered: boolean;
  /** It is kept for the focus that it has, and out of sight. */
  isAside: boolean;
}

/** A row of the table. */
export const GridRow = memo(function GridRow({
  place,
  row,
  columns,
  kinds,
  activeColumn,
  isChosen,
  isCurrent,
  isHovered,
  isAside,
}: GridRowProps) {
  const language = useLanguage();
  return (
    // oxlint-disable-next-line jsx-a11y/interactive-supports-focus -- its cells take the focus
    <div
      role="row"
      className="ct-row"
      aria-rowindex={place + 2}
      aria-selected={isChosen}
      aria-current={isCurrent || undefined}
      data-row={place}
      data-event={row?.eventId}
      data-status={row?.statusId}
      data-hovered={isHovered || undefined}
      data-aside={isAside || undefined}
      data-background={row?.isBackground || undefined}
    >
      {columns.map(({ column }, at) => (
        <div
          key={column}
          role="gridcell"
          className={`ct-cell is-${column}`}
          aria-colindex={at + 1}
          tabIndex={at === activeColumn ? 0 : -1}
          title={row && cellText(row, column, language)}
          data-column={at}
        >
          {row ? (
            <CellContent row={row} column={column} kinds={kinds} language={language} />
          ) : (
            <span className="ct-cell-coming" />
          )}
        </div>
      ))}
    </div>
  );
});
