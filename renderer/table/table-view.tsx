import {
  useCallback,
  useEffect,
  useMemo,
  useRef,
  useState,
  type CSSProperties,
  type KeyboardEvent,
  type MouseEvent,
  type ReactElement,
  type RefObject,
} from 'react';
import { flushSync } from 'react-dom';
import type { ColumnSetting } from '#core/table/column-settings.ts';
import type { TableColumn } from '#core/table/table-columns.ts';
import { summaryOf } from '../state/app-state.ts';
import { hoverEvent } from '../state/event-actions.ts';
import { useWords } from '../state/language.ts';
import { useApp } from '../state/store.ts';
import { followOrder } from './ask-rows.ts';
import { copyRows } from './copy-rows.ts';
import { pressRow, runGridCommand } from './grid-actions.ts';
import { toGridCommand } from './grid-keys.ts';
import { hasRow } from './row-ranges.ts';
import { MOST_ELEMENT_PX } from './scroll-map.ts';
import { ROW_PX, type RowScroll } from './row-scroll.ts';
import { rowAt, useRows } from './rows-state.ts';
import { shownColumns } from './shown-columns.ts';
import { TableBar } from './table-bar.tsx';
import type { Kinds } from './table-cell.tsx';
import { TableEmpty } from './table-empty.tsx';
import { TableHead } from './table-head.tsx';
import { GridRow } from './table-row.tsx';
import { TABLE_WORDS } from './table-words.ts';
import { useReveal } from './use-reveal.ts';
import { useRowScroll } from './use-row-scroll.ts';
import './table.css';

/** Every event that the filter keeps as a row, undated and background ones too. */
export function TableView(): ReactElement {
  const words = useWords(TABLE_WORDS);
  useEffect(followOrder, []);
  return (
    <section className="ct-table" aria-label={words.table}>
      <TableBar />
      <div className="ct-table-stage">
        <Grid />
        <TableEmpty />
      </div>
    </section>
  );
}

type Width = { column: TableColumn; widthPx: number } | null;

function Grid() {
  const words = useWords(TABLE_WORDS);
  const grid = useRef<HTMLDivElement>(null);
  const [width, setWidth] = useState<Width>(null);
  useApp((state) => state.arrangement.columns);
  const columns = shownColumns();
  const total = useRows((state) => state.total);
  const active = useRows((state) => state.active);
  const isLate = useRows((state) => state.isLate);
  const rowPx = ROW_PX[useApp((state) => state.arrangement.density)];
  const { scroll, sight } = useRowScroll(grid, { total, rowPx });
  useReveal(scroll);
  const activeRow = total === 0 ? -1 : active.row;
  const activeColumn = Math.min(active.column, columns.length - 1);
  const onKeyDown = useGridKeys(grid, scroll);
  return (
    // oxlint-disable-next-line jsx-a11y/interactive-supports-focus -- its cells take the focus
    <div
      ref={grid}
      role="grid"
      className="ct-grid"
      aria-label={words.grid}
      aria-rowcount={total + 1}
      aria-colcount={columns.length}
      aria-multiselectable="true"
      aria-busy={isLate}
      style={widthsOf(columns, width)}
      onKeyDown={onKeyDown}
      onClick={pressed}
      onCopy={(event) => {
        event.preventDefault();
        void copyRows();
      }}
      onMouseOver={({ target }) => hoverEvent(eventIdAt(target))}
      onMouseLeave={() => hoverEvent(null)}
      onFocus={({ target }) => follow(target)}
    >
      <TableHead
        columns={columns}
        activeColumn={activeRow < 0 ? activeColumn : -1}
        onWidth={setWidth}
      />
      <div
        role="rowgroup"
        className="ct-grid-body"
        style={{ height: Math.min(total * rowPx, MOST_ELEMENT_PX) }}
      >
        <div role="presentation" className="ct-grid-sight" style={{ height: sight.screenPx }}>
          <div
            role="presentation"
            className="ct-grid-rows"
            style={{ transform: `translateY(${sight.topPx}px)` }}
          >
            <Rows
              places={placesOf(sight, activeRow)}
              sight={sight}
              columns={columns}
              active={{ row: activeRow, column: activeColumn }}
            />
          </div>
        </div>
      </div>
    </div>
  );
}

interface RowsProps {
  places: number[];
  sight: { first: number; end: number };
  columns: readonly ColumnSetting[];
  active: { row: number; column: number };
}

function Rows({ places, sight, columns, active }: RowsProps) {
  const pages = useRows((state) => state.pages);
  const chosen = useRows((state) => state.chosen);
  const selectedId = useApp((state) => state.selectedId);
  const hoveredId = useApp((state) => state.hoveredId);
  const kinds = useKinds();
  return places.map((place) => {
    const row = rowAt({ pages }, place);
    return (
      <GridRow
        key={place}
        place={place}
        row={row}
        columns={columns}
        kinds={kinds}
        activeColumn={place === active.row ? active.column : -1}
        isChosen={hasRow(chosen, place)}
        isCurrent={row !== undefined && row.eventId === selectedId}
        isHovered={row !== undefined && row.eventId === hoveredId}
        isAside={place < sight.first || place >= sight.end}
      />
    );
  });
}

function useKinds(): Kinds {
  const kinds = useApp(({ status }) => summaryOf(status)?.kinds);
  return useMemo(() => new Map(kinds?.map((kind) => [kind.id, kind])), [kinds]);
}

/** Does what keys ask for, and leads the focus to where it then belongs. */
function useGridKeys(
  grid: RefObject<HTMLElement | null>,
  scroll: RefObject<RowScroll | null>,
): (event: KeyboardEvent) => void {
  return useCallback(
    (event) => {
      const command = toGridCommand(event);
      if (!command || event.defaultPrevented) return;
      event.preventDefault();
      let isMoved = false;
      flushSync(() => {
        isMoved = runGridCommand(command, scroll.current?.screenRows ?? 1);
        const { row } = useRows.getState().active;
        if (isMoved && row >= 0) scroll.current?.reveal(row);
      });
      if (isMoved) focusActive(grid.current);
    },
    [grid, scroll],
  );
}

function focusActive(grid: HTMLElement | null): void {
  const cell = grid?.querySelector<HTMLElement>('[tabindex="0"]');
  cell?.focus({ preventScroll: true });
  // Rows scroll up and down by themselves; sideways the browser does.
  cell?.scrollIntoView({ block: 'nearest', inline: 'nearest' });
}

function pressed(event: MouseEvent): void {
  const { row, column } = cellAt(event.target);
  if (row !== null && row >= 0) pressRow(row, column, event);
}

/** Whatever brings the focus to a cell, the tab stop goes with it. */
function follow(target: EventTarget): void {
  const { row, column } = cellAt(target);
  const { active } = useRows.getState();
  if (row !== null && (row !== active.row || column !== active.column))
    useRows.setState({ active: { row, column } });
}

function cellAt(target: EventTarget): { row: number | null; column: number } {
  const element = target instanceof Element ? target : null;
  const row = element?.closest<HTMLElement>('[data-row]')?.dataset['row'];
  const column = element?.closest<HTMLElement>('[data-column]')?.dataset['column'];
  return { row: row === undefined ? null : Number(row), column: Number(column ?? 0) };
}

function eventIdAt(target: EventTarget): string | null {
  const row = target instanceof Element ? target.closest<HTMLElement>('[data-event]') : null;
  return row?.dataset['event'] ?? null;
}

/** The rows in sight; the one with the tab stop too, wherever it is, so that it keeps the focus. */
function placesOf({ first, end }: { first: number; end: number }, active: number): number[] {
  const places = Array.from({ length: Math.max(0, end - first) }, (_, at) => first + at);
  if (active < 0) return places;
  if (active < first) return [active, ...places];
  return active >= end ? [...places, active] : places;
}

function widthsOf(columns: readonly ColumnSetting[], width: Width): CSSProperties {
  const widths = columns.map(({ column, widthPx }) =>
    column === width?.column ? width.widthPx : widthPx,
  );
  return {
    '--ct-table-columns': widths.map((px) => `${px}px`).join(' '),
    '--ct-table-width': `${widths.reduce((sum, px) => sum + px, 0)}px`,
  } as CSSProperties;
}
