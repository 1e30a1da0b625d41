import {
  geoAzimuthalEqualArea,
  geoEqualEarth,
  type GeoGeometryObjects,
  type GeoProjection,
} from 'd3-geo';
import type { MapRegion } from '../state/summary-state.ts';

/** The extent of a map, in units of its drawing. */
export interface MapSize {
  width: number;
  height: number;
}

/** A part of the world, by its edges in degrees. */
interface Box {
  west: number;
  east: number;
  south: number;
  north: number;
}

const WORLD_SIZE: MapSize = { width: 640, height: 312 };
const REGION_SIZE: MapSize = { width: 640, height: 480 };

const BOXES: Record<Exclude<MapRegion, 'world'>, Box> = {
  europe: { west: -11, east: 42, south: 35, north: 70 },
  asia: { west: 30, east: 176, south: -44, north: 56 },
  africa: { west: -19, east: 53, south: -35, north: 37 },
  americas: { west: -150, east: -34, south: -55, north: 70 },
};

/** Turned so that the far east of Russia stays with the rest of it. */
const MIDDLE_OF_WORLD = 11;

/** How large the map of a part of the world is. */
export function sizeOf(region: MapRegion): MapSize {
  return region === 'world' ? WORLD_SIZE : REGION_SIZE;
}

/** Where degrees are on a map. Areas are true to each other on all of them, for their colour counts by its area. */
export function projectionOf(region: MapRegion): GeoProjection {
  const { width, height } = sizeOf(region);
  if (region === 'world') {
    return geoEqualEarth()
      .rotate([-MIDDLE_OF_WORLD, 0])
      .fitSize([width, height], { type: 'Sphere' });
  }
  const box = BOXES[region];
  return geoAzimuthalEqualArea()
    .rotate([-(box.west + box.east) / 2, -(box.south + box.north) / 2])
    .fitSize([width, height], edgeOf(box))
    .clipExtent([
      [0, 0],
      [width, height],
    ]);
}

/** Points along the edge of a part of the world. */
function edgeOf({ west, east, south, north }: Box): GeoGeometryObjects {
  const shares = [0, 0.25, 0.5, 0.75, 1];
  const coordinates = shares.flatMap((share) => {
    const [lon, lat] = [west + share * (east - west), south + share * (north - south)];
    return [
      [lon, south],
      [lon, north],
      [west, lat],
      [east, lat],
    ];
  });
  return { type: 'MultiPoint', coordinates };
}
