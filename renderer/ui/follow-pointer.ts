import type { PointerEvent } from 'react';

/** A press that moves less than this is a click. */
const CLICK_PX = 4;

/** Follows the pointer from a press on until it is let go of; `end` hears whether it has moved at all. */
export function followPointer(
  { currentTarget, pointerId, clientX, clientY, button }: PointerEvent<HTMLElement>,
  move: (moved: { xPx: number; yPx: number }) => void,
  end: (hasMoved: boolean) => void,
): void {
  if (button !== 0) return;
  const target = currentTarget;
  target.setPointerCapture(pointerId);
  let hasMoved = false;
  const onMove = (event: globalThis.PointerEvent) => {
    const moved = { xPx: event.clientX - clientX, yPx: event.clientY - clientY };
    hasMoved ||= Math.hypot(moved.xPx, moved.yPx) >= CLICK_PX;
    if (hasMoved) move(moved);
  };
  const onEnd = () => {
    target.removeEventListener('pointermove', onMove);
    target.removeEventListener('pointerup', onEnd);
    target.removeEventListener('pointercancel', onEnd);
    end(hasMoved);
  };
  target.addEventListener('pointermove', onMove);
  target.addEventListener('pointerup', onEnd);
  target.addEventListener('pointercancel', onEnd);
}
