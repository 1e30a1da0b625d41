import type { ReactElement } from 'react';
import { FIRST_ARRANGEMENT, MAX_TABLE_SHARE, MIN_TABLE_SHARE } from '#core/bridge/arrangement.ts';
import { inLanguages } from '#core/words/language.ts';
import { setTableShare } from '../state/arrangement-actions.ts';
import { useWords } from '../state/language.ts';
import { useApp } from '../state/store.ts';
import { DragLine } from '../ui/drag-line.tsx';

const NAME = inLanguages({ en: 'Height of the table', zh: '表格的高度' });

/** The line between the timeline and the table. */
export function SplitHandle({
  onShare,
}: {
  /** The table has another share for now; null at the end. */
  onShare: (share: number | null) => void;
}): ReactElement {
  const name = useWords(NAME);
  const value = useApp((state) => state.arrangement.tableShare);
  const bounds = { min: MIN_TABLE_SHARE, max: MAX_TABLE_SHARE };
  return (
    <DragLine
      name={name}
      className="ct-split-handle"
      grows="up"
      size={{ value, ...bounds, first: FIRST_ARRANGEMENT.tableShare, step: 0.05 }}
      unitPx={(line) => line.parentElement?.clientHeight ?? 1}
      toHeard={(share) => Math.round(100 * share)}
      onDrag={onShare}
      onSize={setTableShare}
    />
  );
}
