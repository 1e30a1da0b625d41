import type { DensityItem } from '#core/timeline/timeline-item.ts';
import { DENSITY_BOX, densityPath } from './density-path.ts';

const SVG = 'http://www.w3.org/2000/svg';

/** The shape of a density. It takes the size of its box, so that it stretches with the time axis. */
export function densityArea(item: DensityItem): SVGElement {
  const svg = document.createElementNS(SVG, 'svg');
  svg.setAttribute('class', 'ct-density-area');
  svg.setAttribute('viewBox', `0 0 ${DENSITY_BOX.width} ${DENSITY_BOX.height}`);
  svg.setAttribute('preserveAspectRatio', 'none');
  svg.setAttribute('aria-hidden', 'true');
  svg.append(document.createElementNS(SVG, 'path'));
  shapeArea(svg, item);
  return svg;
}

/** Gives an area the shape of a density. */
export function shapeArea(area: Element, item: DensityItem): void {
  area.firstElementChild?.setAttribute('d', densityPath(item));
}
