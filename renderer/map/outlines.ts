import type { GeoGeometryObjects } from 'd3-geo';
import { merge } from 'topojson-client';
import world from 'world-atlas/countries-110m.json';
import { COUNTRY_OF_NUMBER } from '#core/events/country-numbers.ts';

/** The outline of a country, in degrees. */
export interface Outline {
  code: string;
  geometry: GeoGeometryObjects;
}

type World = Parameters<typeof merge>[0];
type Area = Extract<Parameters<typeof merge>[1], readonly unknown[]>[number];

/** What has an outline of its own and no number in ISO 3166-1, by its name in the file: whose code it goes under. */
const WITHOUT_NUMBER: Record<string, string> = {
  Kosovo: 'XK',
  'N. Cyprus': 'CY',
  Somaliland: 'SO',
};

/** The outlines of countries at 1:110 million, of Natural Earth; small ones are not among them. */
export const OUTLINES: readonly Outline[] = Array.from(areasByCode(), ([code, areas]) => ({
  code,
  geometry: merge(world as unknown as World, areas),
}));

function areasByCode(): Map<string, Area[]> {
  const areas = new Map<string, Area[]>();
  for (const { id, properties, ...area } of world.objects.countries.geometries) {
    const code = COUNTRY_OF_NUMBER.get(id ?? '') ?? WITHOUT_NUMBER[properties.name];
    if (code === undefined) throw new Error(`No country has the outline of ${properties.name}`);
    areas.set(code, [...(areas.get(code) ?? []), area as Area]);
  }
  return areas;
}
