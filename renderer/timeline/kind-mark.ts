import type { Mark } from '#core/events/vocabulary.ts';
import { markPath } from '#core/timeline/mark-path.ts';

const SVG = 'http://www.w3.org/2000/svg';

/** Size of a mark on the timeline, in CSS pixels. */
const MARK_PX = 12;

/** One of each, to be copied: there are a dozen of them, and a few hundred items. */
const drawn = new Map<Mark, SVGElement>();

/** A kind's mark as an SVG element, coloured by items.css; it says nothing that the item's name does not say. */
export function kindMark(mark: Mark): SVGElement {
  const known = drawn.get(mark) ?? draw(mark);
  drawn.set(mark, known);
  return known.cloneNode(true) as SVGElement;
}

function draw(mark: Mark): SVGElement {
  const svg = document.createElementNS(SVG, 'svg');
  svg.setAttribute('class', 'ct-mark');
  svg.setAttribute('viewBox', `0 0 ${MARK_PX} ${MARK_PX}`);
  svg.setAttribute('aria-hidden', 'true');
  const path = document.createElementNS(SVG, 'path');
  path.setAttribute('d', markPath(mark, MARK_PX));
  svg.append(path);
  return svg;
}
