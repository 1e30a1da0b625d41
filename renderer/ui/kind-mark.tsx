import { memo, type CSSProperties } from 'react';
import type { Mark } from '#core/events/vocabulary.ts';
import { markPath } from '#core/timeline/mark-path.ts';
import './kind-mark.css';

/** A kind's mark in its colour. Decoration: the kind's name always stands beside it. */
export const KindMark = memo(function KindMark({
  mark,
  colour,
  size = 12,
}: {
  mark: Mark;
  colour: string;
  size?: number;
}) {
  return (
    <svg
      className="ct-kind-mark"
      style={{ '--ct-kind': colour } as CSSProperties}
      width={size}
      height={size}
      viewBox={`0 0 ${size} ${size}`}
      aria-hidden="true"
    >
      <path d={markPath(mark, size)} />
    </svg>
  );
});
