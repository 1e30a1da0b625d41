import type { ColumnSetting } from '#core/table/column-settings.ts';
import { useApp } from '../state/store.ts';

let last: { all: readonly ColumnSetting[]; shown: readonly ColumnSetting[] } = {
  all: [],
  shown: [],
};

/** The columns that are shown, in their order; the same list while they do not change. */
export function shownColumns(): readonly ColumnSetting[] {
  const all = useApp.getState().arrangement.columns;
  if (all !== last.all) last = { all, shown: all.filter(({ isShown }) => isShown) };
  return last.shown;
}
