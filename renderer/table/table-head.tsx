import { IconArrowDown, IconArrowUp } from '@tabler/icons-react';
import { useRef, useState, type KeyboardEvent, type PointerEvent, type ReactElement } from 'react';
import {
  changeColumn,
  moveColumn,
  toColumnWidth,
  type ColumnSetting,
} from '#core/table/column-settings.ts';
import { TABLE_COLUMN_LABELS, type TableColumn } from '#core/table/table-columns.ts';
import { setColumns, sortTable } from '../state/arrangement-actions.ts';
import { useWords } from '../state/language.ts';
import { useApp } from '../state/store.ts';
import { followPointer } from '../ui/follow-pointer.ts';
import { fittingWidth } from './fit-column.ts';
import { TABLE_WORDS } from './table-words.ts';

/** One press of Shift and an arrow key. */
const WIDTH_STEP_PX = 16;

interface TableHeadProps {
  columns: readonly ColumnSetting[];
  /** The place of the head with the tab stop; -1 when a row has it. */
  activeColumn: number;
  /** A column has another width for now; null at the end. */
  onWidth: (width: { column: TableColumn; widthPx: number } | null) => void;
}

/** The heads of the columns: a press orders by one, dragging moves it, its right edge makes it wider. */
export function TableHead({ columns, activeColumn, onWidth }: TableHeadProps): ReactElement {
  const [target, setTarget] = useState<TableColumn | null>(null);
  const dragged = useRef<TableColumn | null>(null);
  const drag = (event: PointerEvent<HTMLElement>, column: TableColumn) => {
    const startX = event.clientX;
    const heads = event.currentTarget.parentElement;
    let over: TableColumn | null = null;
    followPointer(
      event,
      ({ xPx }) => {
        dragged.current = column;
        over = columnAt(heads, startX + xPx);
        setTarget(over === column ? null : over);
      },
      () => {
        setTarget(null);
        if (over !== null && over !== column)
          setColumns(moveColumn(useApp.getState().arrangement.columns, column, over));
        // The click that follows a drag is none.
        setTimeout(() => (dragged.current = null));
      },
    );
  };
  return (
    <div role="rowgroup" className="ct-grid-head">
      {/* oxlint-disable-next-line jsx-a11y/interactive-supports-focus -- its cells take the focus */}
      <div role="row" className="ct-row" aria-rowindex={1} data-row={-1}>
        {columns.map((setting, at) => (
          <Head
            key={setting.column}
            setting={setting}
            at={at}
            isActive={at === activeColumn}
            isTarget={setting.column === target}
            onPress={(event) => drag(event, setting.column)}
            onClick={() => dragged.current === null && sortTable(setting.column)}
            onWidth={onWidth}
          />
        ))}
      </div>
    </div>
  );
}

interface HeadProps {
  setting: ColumnSetting;
  at: number;
  isActive: boolean;
  isTarget: boolean;
  onPress: (event: PointerEvent<HTMLElement>) => void;
  onClick: () => void;
  onWidth: TableHeadProps['onWidth'];
}

function Head({ setting, at, isActive, isTarget, onPress, onClick, onWidth }: HeadProps) {
  const { column } = setting;
  const words = useWords(TABLE_WORDS);
  const label = useWords(TABLE_COLUMN_LABELS)[column];
  const { column: sorted, isDescending } = useApp((state) => state.tableSort);
  const Arrow = isDescending ? IconArrowDown : IconArrowUp;
  const direction = isDescending ? 'descending' : 'ascending';
  return (
    // oxlint-disable-next-line jsx-a11y/click-events-have-key-events -- the grid hears Enter and Space
    <div
      role="columnheader"
      className="ct-cell ct-head"
      aria-colindex={at + 1}
      aria-sort={sorted === column ? direction : undefined}
      tabIndex={isActive ? 0 : -1}
      title={words.sortBy(label)}
      data-column={at}
      data-head={column}
      data-target={isTarget || undefined}
      onPointerDown={onPress}
      onClick={onClick}
      onKeyDown={(event) => arrangeByKey(event, setting)}
    >
      <span className="ct-head-words">{label}</span>
      {sorted === column && <Arrow size={14} className="ct-head-arrow" aria-hidden="true" />}
      <WidthHandle setting={setting} at={at} onWidth={onWidth} />
    </div>
  );
}

function WidthHandle({ setting, at, onWidth }: Pick<HeadProps, 'setting' | 'at' | 'onWidth'>) {
  const { column, widthPx } = setting;
  const setWidth = (px: number) =>
    setColumns(
      changeColumn(useApp.getState().arrangement.columns, column, { widthPx: toColumnWidth(px) }),
    );
  const resize = (event: PointerEvent<HTMLElement>) => {
    event.stopPropagation();
    let width = widthPx;
    followPointer(
      event,
      ({ xPx }) => {
        width = toColumnWidth(widthPx + xPx);
        onWidth({ column, widthPx: width });
      },
      (hasMoved) => {
        onWidth(null);
        if (hasMoved) setWidth(width);
      },
    );
  };
  return (
    // A pointer's way; on the head itself Shift and the arrow keys do the same.
    // oxlint-disable-next-line jsx-a11y/no-static-element-interactions, jsx-a11y/click-events-have-key-events -- see above
    <span
      className="ct-head-edge"
      onPointerDown={resize}
      onClick={(event) => event.stopPropagation()}
      onDoubleClick={({ currentTarget }) => {
        const grid = currentTarget.closest<HTMLElement>('.ct-grid');
        if (grid) setWidth(fittingWidth(grid, at));
      }}
    />
  );
}

/** Alt and an arrow key move a column, Shift and one make it wider or narrower. */
function arrangeByKey(event: KeyboardEvent, { column, widthPx }: ColumnSetting): void {
  const step = { ArrowLeft: -1, ArrowRight: 1 }[event.key];
  if (step === undefined || !(event.altKey || event.shiftKey)) return;
  event.preventDefault();
  event.stopPropagation();
  const { columns } = useApp.getState().arrangement;
  if (event.shiftKey) {
    const width = toColumnWidth(widthPx + step * WIDTH_STEP_PX);
    return setColumns(changeColumn(columns, column, { widthPx: width }));
  }
  const shown = columns.filter(({ isShown }) => isShown);
  const target = shown[shown.findIndex((other) => other.column === column) + step];
  if (target) setColumns(moveColumn(columns, column, target.column));
}

function columnAt(heads: HTMLElement | null, x: number): TableColumn | null {
  for (const head of heads?.querySelectorAll<HTMLElement>('[data-head]') ?? []) {
    const { left, right } = head.getBoundingClientRect();
    if (x >= left && x < right) return (head.dataset['head'] as TableColumn | undefined) ?? null;
  }
  return null;
}
