import { geoPath } from 'd3-geo';
import type { MapRegion } from '../state/summary-state.ts';
import { OUTLINES } from './outlines.ts';
import { projectionOf, sizeOf, type MapSize } from './projections.ts';
import { SMALL_COUNTRIES } from './small-countries.ts';

/** A country on a map. */
export interface MapShape {
  code: string;
  /** As the d of an SVG path; null where it has no outline. */
  path: string | null;
  /** Where a dot stands for it: in its middle, when it is too small to be seen. */
  dot: { x: number; y: number } | null;
}

/** The countries of a part of the world, as they are drawn. */
export interface MapShapes {
  size: MapSize;
  shapes: readonly MapShape[];
}

/** What is smaller than this in both directions is hard to see, and harder to press. */
const SMALL = 12;

/** Projecting takes a moment, so each part of the world is kept. */
const known = new Map<MapRegion, MapShapes>();

/** The countries of a part of the world. */
export function shapesOf(region: MapRegion): MapShapes {
  const shapes = known.get(region) ?? projectAll(region);
  known.set(region, shapes);
  return shapes;
}

function projectAll(region: MapRegion): MapShapes {
  const size = sizeOf(region);
  const projection = projectionOf(region);
  const toPath = geoPath(projection).digits(1);
  const outlined = OUTLINES.flatMap(({ code, geometry }): MapShape[] => {
    const path = toPath(geometry);
    if (path === null) return [];
    const [[left, top], [right, bottom]] = toPath.bounds(geometry);
    const isSmall = right - left < SMALL && bottom - top < SMALL;
    return [{ code, path, dot: isSmall ? { x: (left + right) / 2, y: (top + bottom) / 2 } : null }];
  });
  const dotted = Object.entries(SMALL_COUNTRIES).flatMap(([code, [lon, lat]]): MapShape[] => {
    const [x, y] = projection([lon, lat]) ?? [-1, -1];
    const isInside = x >= 0 && y >= 0 && x <= size.width && y <= size.height;
    return isInside ? [{ code, path: null, dot: { x, y } }] : [];
  });
  return { size, shapes: [...outlined, ...dotted] };
}

const DRAWN = new Set([...OUTLINES.map(({ code }) => code), ...Object.keys(SMALL_COUNTRIES)]);

/** Whether a partner is a country that the map of the world can show. */
export function isDrawn(code: string): boolean {
  return DRAWN.has(code);
}
