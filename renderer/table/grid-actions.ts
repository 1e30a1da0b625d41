import { assertNever } from '#core/assert-never.ts';
import type { RowRange } from '#core/table/table-requests.ts';
import { sortTable } from '../state/arrangement-actions.ts';
import { closeCrowd } from '../state/crowd-actions.ts';
import { revealEvent } from '../state/event-actions.ts';
import { closeSidePanel } from '../state/side-panel.ts';
import { copyRows } from './copy-rows.ts';
import type { GridCommand } from './grid-keys.ts';
import { rowsBetween, toggleRow } from './row-ranges.ts';
import { rowAt, useRows } from './rows-state.ts';
import { shownColumns } from './shown-columns.ts';

/** Does what a key asks of the table; `screenRows` is how far a page is. Tells whether the focus has to follow. */
export function runGridCommand(command: GridCommand, screenRows: number): boolean {
  const { active, total } = useRows.getState();
  const lastColumn = shownColumns().length - 1;
  switch (command.type) {
    case 'move':
      return goTo(active.row + command.rows, active.column + command.columns, command.isChoosing);
    case 'page':
      return goTo(
        Math.max(0, active.row + command.direction * screenRows),
        active.column,
        command.isChoosing,
      );
    case 'go':
      return goTo(
        { same: active.row, first: 0, last: total - 1 }[command.row],
        { same: active.column, first: 0, last: lastColumn }[command.column],
      );
    case 'open':
      if (active.row >= 0) openRow(active.row);
      else sortByActive();
      return false;
    case 'toggle':
      if (active.row >= 0) toggle(active.row);
      else sortByActive();
      return false;
    case 'all':
      choose(total > 0 ? [{ from: 0, to: total }] : []);
      return false;
    case 'copy':
      void copyRows();
      return false;
    case 'none':
      if (useRows.getState().chosen.length > 0) choose([]);
      else closeSidePanel();
      return false;
    default:
      return assertNever(command);
  }
}

/** Gives a cell the tab stop; row -1 is the head. Choosing goes on from where it began. */
function goTo(row: number, column: number, isChoosing = false): true {
  const { total, active, anchor } = useRows.getState();
  const to = Math.min(Math.max(row, -1), total - 1);
  const lastColumn = shownColumns().length - 1;
  useRows.setState({ active: { row: to, column: Math.min(Math.max(column, 0), lastColumn) } });
  if (isChoosing && to !== active.row && to >= 0) choose([rowsBetween(anchor, to)]);
  else if (!isChoosing && to >= 0) useRows.setState({ anchor: to });
  return true;
}

/** A press on a row: chooses it and shows its event; with a key held down it chooses more rows, or fewer. */
export function pressRow(
  row: number,
  column: number,
  { shiftKey, ctrlKey, metaKey }: Pick<MouseEvent, 'shiftKey' | 'ctrlKey' | 'metaKey'>,
): void {
  const { anchor } = useRows.getState();
  const isToggling = ctrlKey || metaKey;
  goTo(row, column, shiftKey);
  if (shiftKey) return choose([rowsBetween(anchor, row)]);
  if (isToggling) return toggle(row);
  choose([{ from: row, to: row + 1 }]);
  openRow(row);
}

/** Shows all about the event of a row, on the timeline too. */
function openRow(place: number): void {
  const row = rowAt(useRows.getState(), place);
  if (!row) return;
  closeCrowd();
  void revealEvent(row.eventId);
}

function toggle(row: number): void {
  useRows.setState({ anchor: row });
  choose(toggleRow(useRows.getState().chosen, row));
}

function choose(chosen: RowRange[]): void {
  useRows.setState({ chosen });
}

function sortByActive(): void {
  const column = shownColumns()[useRows.getState().active.column]?.column;
  if (column) sortTable(column);
}
