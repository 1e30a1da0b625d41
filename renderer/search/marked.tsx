import type { ReactElement } from 'react';
import { toPieces } from '#core/query/search-marks.ts';
import { useApp } from '../state/store.ts';
import './marks.css';
import { needlesOf } from './needles.ts';

/** A text with what the search has found in it marked. */
export function Marked({ text }: { text: string }): ReactElement {
  const needles = useApp(needlesOf);
  if (needles.length === 0) return <>{text}</>;
  const pieces = toPieces(needles, text);
  if (!pieces.some(({ isMarked }) => isMarked)) return <>{text}</>;
  // One box: where it lies beside others its pieces have to stay together.
  return (
    <span>
      {pieces.map((piece, at) =>
        piece.isMarked ? <mark key={at}>{piece.text}</mark> : piece.text,
      )}
    </span>
  );
}
