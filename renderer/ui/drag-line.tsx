import { useRef, type KeyboardEvent, type PointerEvent, type ReactElement } from 'react';
import './drag-line.css';
import { followPointer } from './follow-pointer.ts';

/** Which way the line moves when the part that it bounds becomes larger. */
type Growth = 'up' | 'right' | 'left';

const KEYS: Record<Growth, { larger: string; smaller: string }> = {
  up: { larger: 'ArrowUp', smaller: 'ArrowDown' },
  right: { larger: 'ArrowRight', smaller: 'ArrowLeft' },
  left: { larger: 'ArrowLeft', smaller: 'ArrowRight' },
};

/** A size that a line sets, and what it may be. */
export interface DraggedSize {
  value: number;
  min: number;
  max: number;
  /** The one of the first start; a double click brings it back. */
  first: number;
  /** Change by one press of an arrow key. */
  step: number;
}

export interface DragLineProps {
  /** What it sets, as "Height of the table". */
  name: string;
  className: string;
  grows: Growth;
  size: DraggedSize;
  /** Pixels of one unit of the size. */
  unitPx?: (line: HTMLElement) => number;
  /** The size as a screen reader hears it. */
  toHeard?: (value: number) => number;
  /** Another size for now; null at the end. */
  onDrag: (value: number | null) => void;
  onSize: (value: number) => void;
}

/** A line between two parts of the window: a pointer or the arrow keys move it, Home and End as far as it goes. */
export function DragLine(props: DragLineProps): ReactElement {
  const { name, className, grows, size, unitPx, toHeard = Math.round, onDrag, onSize } = props;
  const line = useRef<HTMLDivElement>(null);
  const press = (event: PointerEvent<HTMLElement>): void => {
    const pixels = (line.current && unitPx?.(line.current)) ?? 1;
    let moved = size.value;
    followPointer(
      event,
      (by) => onDrag((moved = within(size.value + travel(grows, by) / pixels, size))),
      (hasMoved) => {
        onDrag(null);
        if (hasMoved) onSize(moved);
      },
    );
  };
  return (
    // A separator that moves is a control.
    // oxlint-disable-next-line jsx-a11y/no-noninteractive-element-interactions -- see above
    <div
      ref={line}
      // oxlint-disable-next-line jsx-a11y/prefer-tag-over-role -- see above
      role="separator"
      aria-orientation={grows === 'up' ? 'horizontal' : 'vertical'}
      aria-label={name}
      aria-valuemin={toHeard(size.min)}
      aria-valuemax={toHeard(size.max)}
      aria-valuenow={toHeard(size.value)}
      // oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex -- see above
      tabIndex={0}
      className={`ct-drag-line ${className}`}
      onPointerDown={press}
      onDoubleClick={() => onSize(size.first)}
      onKeyDown={(event) => moveByKey(event, props)}
    />
  );
}

function moveByKey(event: KeyboardEvent, { grows, size, onSize }: DragLineProps): void {
  const { larger, smaller } = KEYS[grows];
  const moved = {
    [larger]: size.value + size.step,
    [smaller]: size.value - size.step,
    Home: size.min,
    End: size.max,
  }[event.key];
  if (moved === undefined) return;
  event.preventDefault();
  onSize(within(moved, size));
}

function travel(grows: Growth, { xPx, yPx }: { xPx: number; yPx: number }): number {
  if (grows === 'up') return -yPx;
  return grows === 'right' ? xPx : -xPx;
}

function within(value: number, { min, max }: DraggedSize): number {
  return Math.min(Math.max(value, min), max);
}
