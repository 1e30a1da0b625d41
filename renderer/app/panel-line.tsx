import type { ReactElement } from 'react';
import { FIRST_ARRANGEMENT, PANEL_WIDTHS, type PanelName } from '#core/bridge/arrangement.ts';
import { inLanguages } from '#core/words/language.ts';
import { setPanelWidth } from '../state/arrangement-actions.ts';
import { useWords } from '../state/language.ts';
import { useApp } from '../state/store.ts';
import { DragLine } from '../ui/drag-line.tsx';

const NAMES = inLanguages<Record<PanelName, string>>({
  en: { filtersPx: 'Width of the filters', sidePx: 'Width of the details' },
  zh: { filtersPx: '筛选面板的宽度', sidePx: '详情面板的宽度' },
});

/** The line between a side panel and the middle of the window. */
export function PanelLine({
  panel,
  onWidth,
}: {
  panel: PanelName;
  /** The panel has another width for now; null at the end. */
  onWidth: (widthPx: number | null) => void;
}): ReactElement {
  const names = useWords(NAMES);
  const value = useApp((state) => state.arrangement[panel]);
  return (
    <DragLine
      name={names[panel]}
      className={`ct-panel-line is-${panel}`}
      grows={panel === 'filtersPx' ? 'right' : 'left'}
      size={{ value, ...PANEL_WIDTHS[panel], first: FIRST_ARRANGEMENT[panel], step: 20 }}
      onDrag={onWidth}
      onSize={(widthPx) => setPanelWidth(panel, widthPx)}
    />
  );
}
