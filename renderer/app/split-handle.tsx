import { useRef, type KeyboardEvent, type PointerEvent, type ReactElement } from 'react';
import { FIRST_ARRANGEMENT, MAX_TABLE_SHARE, MIN_TABLE_SHARE } from '#core/bridge/arrangement.ts';
import { setTableShare } from '../state/arrangement-actions.ts';
import { useApp } from '../state/store.ts';
import { followPointer } from '../ui/follow-pointer.ts';

/** One press of an arrow key. */
const STEP = 0.05;

/** The line between the timeline and the table: a pointer or the arrow keys move it. */
export function SplitHandle({
  onShare,
}: {
  /** The table has another share for now; null at the end. */
  onShare: (share: number | null) => void;
}): ReactElement {
  const share = useApp((state) => state.arrangement.tableShare);
  const handle = useRef<HTMLDivElement>(null);
  const press = (event: PointerEvent<HTMLElement>) => {
    const heightPx = handle.current?.parentElement?.clientHeight ?? 1;
    let moved = share;
    followPointer(
      event,
      ({ yPx }) => onShare((moved = toShare(share - yPx / heightPx))),
      (hasMoved) => {
        onShare(null);
        if (hasMoved) setTableShare(moved);
      },
    );
  };
  return (
    // A separator that moves is a control.
    // oxlint-disable-next-line jsx-a11y/no-noninteractive-element-interactions -- see above
    <div
      ref={handle}
      // oxlint-disable-next-line jsx-a11y/prefer-tag-over-role -- see above
      role="separator"
      aria-orientation="horizontal"
      aria-label="Height of the table"
      aria-valuemin={percent(MIN_TABLE_SHARE)}
      aria-valuemax={percent(MAX_TABLE_SHARE)}
      aria-valuenow={percent(share)}
      // oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex -- see above
      tabIndex={0}
      className="ct-split-handle"
      onPointerDown={press}
      onDoubleClick={() => setTableShare(FIRST_ARRANGEMENT.tableShare)}
      onKeyDown={(event) => moveByKey(event, share)}
    />
  );
}

function moveByKey(event: KeyboardEvent, share: number): void {
  const moved = {
    ArrowUp: share + STEP,
    ArrowDown: share - STEP,
    Home: MIN_TABLE_SHARE,
    End: MAX_TABLE_SHARE,
  }[event.key];
  if (moved === undefined) return;
  event.preventDefault();
  setTableShare(toShare(moved));
}

function toShare(share: number): number {
  return Math.min(Math.max(share, MIN_TABLE_SHARE), MAX_TABLE_SHARE);
}

function percent(share: number): number {
  return Math.round(100 * share);
}
