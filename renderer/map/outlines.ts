import type { GeoPermissibleObjects } from 'd3-geo';
import { feature, merge } from 'topojson-client';
import countries110m from 'world-atlas/countries-110m.json';
import { COUNTRY_OF_NUMBER } from '#core/events/country-numbers.ts';

/** The outline of a country, in degrees. */
export interface Outline {
  code: string;
  geometry: GeoPermissibleObjects;
}

type World = Parameters<typeof merge>[0];
type Area = Extract<Parameters<typeof merge>[1], readonly unknown[]>[number];

const world = countries110m as unknown as World;

/** What has an outline of its own and no number in ISO 3166-1, by its name in the file: whose code it goes under. */
const WITHOUT_NUMBER: Record<string, string> = {
  Kosovo: 'XK',
  'N. Cyprus': 'CY',
  Somaliland: 'SO',
};

/** The outlines of countries at 1:110 million, of Natural Earth; small ones are not among them. */
export const OUTLINES: readonly Outline[] = Array.from(areasByCode(), ([code, areas]) => ({
  code,
  geometry: toGeometry(areas),
}));

function areasByCode(): Map<string, Area[]> {
  const areas = new Map<string, Area[]>();
  for (const { id, properties, ...area } of countries110m.objects.countries.geometries) {
    const code = COUNTRY_OF_NUMBER.get(id ?? '') ?? WITHOUT_NUMBER[properties.name];
    if (code === undefined) throw new Error(`No country has the outline of ${properties.name}`);
    areas.set(code, [...(areas.get(code) ?? []), area as Area]);
  }
  return areas;
}

/** Between two areas of one country there is no line. */
function toGeometry(areas: Area[]): GeoPermissibleObjects {
  return areas.length > 1
    ? merge(world, areas)
    : feature(world, { type: 'GeometryCollection', geometries: areas });
}
