import type { Mark } from '#core/events/vocabulary.ts';
import { markPath } from '#core/timeline/mark-path.ts';

const SVG = 'http://www.w3.org/2000/svg';

/** Size of an event's mark, as in items.css, and of those of a cluster with the gap between them, in CSS pixels. */
const MARK_PX = 11;
const SMALL_PX = 10;
const GAP_PX = 2;

/** One of each, to be copied: there are a dozen of them, and a few hundred items. */
const drawn = new Map<Mark, SVGElement>();

/** A kind's mark as an SVG element, coloured by items.css; it says nothing that the item's name does not say. */
export function kindMark(mark: Mark): SVGElement {
  const known = drawn.get(mark) ?? draw(mark);
  drawn.set(mark, known);
  return known.cloneNode(true) as SVGElement;
}

/** The marks of some kinds in a row, in one element, coloured by crowds.css. */
export function kindMarks(kinds: readonly { mark: Mark; colour: string }[]): SVGElement {
  const svg = markElement('ct-crowd-marks');
  svg.setAttribute('width', String(marksWidthPx(kinds.length)));
  svg.setAttribute('height', String(SMALL_PX));
  const paths = kinds.map(({ mark, colour }, at) => {
    const path = pathOf(markPath(mark, SMALL_PX, at * (SMALL_PX + GAP_PX)));
    path.style.setProperty('--kind', colour);
    return path;
  });
  svg.append(...paths);
  return svg;
}

/** Width of so many marks in a row, in CSS pixels. */
export function marksWidthPx(count: number): number {
  return Math.max(0, count * (SMALL_PX + GAP_PX) - GAP_PX);
}

function draw(mark: Mark): SVGElement {
  const svg = markElement('ct-mark');
  svg.append(pathOf(markPath(mark, MARK_PX)));
  return svg;
}

/** Without a `viewBox`: what it holds is in CSS pixels, and none has to be scaled by itself. */
function markElement(className: string): SVGElement {
  const svg = document.createElementNS(SVG, 'svg');
  svg.setAttribute('class', className);
  svg.setAttribute('aria-hidden', 'true');
  return svg;
}

function pathOf(data: string): SVGElement {
  const path = document.createElementNS(SVG, 'path');
  path.setAttribute('d', data);
  return path;
}
