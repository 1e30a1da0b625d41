import type { Arrangement, Layout, PanelName } from '#core/bridge/arrangement.ts';
import type { ColumnSetting } from '#core/table/column-settings.ts';
import type { TableColumn } from '#core/table/table-columns.ts';
import { bridge } from './bridge.ts';
import { patch, useApp } from './store.ts';

/** Lays changes over how the window is set up; they are there again at the next start. */
function arrange(change: Partial<Arrangement>): void {
  const arrangement = { ...useApp.getState().arrangement, ...change };
  patch({ arrangement });
  void bridge.request('session:set-arrangement', arrangement);
}

/** Shows the timeline, the table, or both. */
export function setLayout(layout: Layout): void {
  if (useApp.getState().arrangement.layout !== layout) arrange({ layout });
}

/** Lets rows and events take less room, or as much as at first. */
export function toggleCompact(): void {
  const { density } = useApp.getState().arrangement;
  arrange({ density: density === 'compact' ? 'normal' : 'compact' });
}

/** Gives the table so much of the height beside the timeline. */
export function setTableShare(tableShare: number): void {
  arrange({ tableShare });
}

/** Gives a side panel another width, in CSS pixels. */
export function setPanelWidth(panel: PanelName, widthPx: number): void {
  arrange({ [panel]: Math.round(widthPx) });
}

/** Sets the columns of the table up. */
export function setColumns(columns: ColumnSetting[]): void {
  arrange({ columns });
}

/** Orders the table by a column; by the same one again the other way round. */
export function sortTable(column: TableColumn): void {
  const { tableSort } = useApp.getState();
  const isDescending = tableSort.column === column && !tableSort.isDescending;
  patch({ tableSort: { column, isDescending } });
}
