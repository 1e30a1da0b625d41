import type { ReactElement } from 'react';
import { FIRST_ARRANGEMENT, PANEL_WIDTHS, type PanelName } from '#core/bridge/arrangement.ts';
import { setPanelWidth } from '../state/arrangement-actions.ts';
import { useApp } from '../state/store.ts';
import { DragLine } from '../ui/drag-line.tsx';

const NAMES: Record<PanelName, string> = {
  filtersPx: 'Width of the filters',
  sidePx: 'Width of the details',
};

/** The line between a side panel and the middle of the window. */
export function PanelLine({
  panel,
  onWidth,
}: {
  panel: PanelName;
  /** The panel has another width for now; null at the end. */
  onWidth: (widthPx: number | null) => void;
}): ReactElement {
  const value = useApp((state) => state.arrangement[panel]);
  return (
    <DragLine
      name={NAMES[panel]}
      className={`ct-panel-line is-${panel}`}
      grows={panel === 'filtersPx' ? 'right' : 'left'}
      size={{ value, ...PANEL_WIDTHS[panel], first: FIRST_ARRANGEMENT[panel], step: 20 }}
      onDrag={onWidth}
      onSize={(widthPx) => setPanelWidth(panel, widthPx)}
    />
  );
}
