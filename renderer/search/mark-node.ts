import { toPieces } from '#core/query/search-marks.ts';
import './marks.css';

/** Sets the text of an element, with what is looked for marked; where nothing is, it is one text as ever. */
export function setMarkedText(element: Element, text: string, needles: readonly string[]): void {
  const pieces = needles.length === 0 ? [] : toPieces(needles, text);
  if (!pieces.some(({ isMarked }) => isMarked)) {
    if (element.childElementCount > 0 || element.textContent !== text) element.textContent = text;
    return;
  }
  element.replaceChildren(
    ...pieces.map((piece) => {
      if (!piece.isMarked) return piece.text;
      const mark = document.createElement('mark');
      mark.textContent = piece.text;
      return mark;
    }),
  );
}
