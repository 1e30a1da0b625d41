import { geoArea, geoCentroid, geoContains, geoDistance } from 'd3-geo';
import { feature } from 'topojson-client';
import { describe, expect, it } from 'vitest';
import finer from 'world-atlas/countries-50m.json';
import { countryCodes } from '#core/events/countries.ts';
import { COUNTRY_OF_NUMBER } from '#core/events/country-numbers.ts';
import { isDrawn, shapesOf } from '../../../../renderer/map/map-shapes.ts';
import { OUTLINES } from '../../../../renderer/map/outlines.ts';
import { projectionOf } from '../../../../renderer/map/projections.ts';
import { SMALL_COUNTRIES } from '../../../../renderer/map/small-countries.ts';
import { MAP_REGIONS } from '../../../../renderer/state/summary-state.ts';

/** The islands of this one are strewn over two oceans. */
const NOWHERE = ['UM'];
/** Beyond the edges of every part of the world. */
const POLES = ['AQ', 'BV', 'HM', 'SJ'];
/** Their islands lie so far apart that none is in the middle. */
const FAR_APART = ['KI'];

const outlined = OUTLINES.map(({ code }) => code);
const codesOn = (region: (typeof MAP_REGIONS)[number]) =>
  new Set(shapesOf(region).shapes.map(({ code }) => code));

/** The middles of the countries of a finer file, as far as it has them. */
const middles = finer.objects.countries.geometries.flatMap((area) => {
  const code = COUNTRY_OF_NUMBER.get(area.id ?? '');
  const shape = feature(finer as never, area as never) as Parameters<typeof geoCentroid>[0];
  return code === undefined ? [] : [[code, geoCentroid(shape)] as const];
});

/** Whether the outline of a country is around a place. */
function holds(code: string, lon: number, lat: number): boolean {
  const outline = OUTLINES.find((one) => one.code === code);
  return outline !== undefined && geoContains(outline.geometry, [lon, lat]);
}

/** How large a stretch of the ground is drawn on the map of the world, by its true size. */
function scaleAt(lon: number, lat: number): number {
  const projection = projectionOf('world');
  const at = (x: number, y: number) => projection([x, y]) ?? [0, 0];
  const [left, bottom] = at(lon, lat);
  const [[right], [, top]] = [at(lon + 0.1, lat), at(lon, lat + 0.1)];
  return ((right - left) * (bottom - top)) / Math.cos((lat * Math.PI) / 180);
}

describe('the countries of the map', () => {
  it('are all of ISO 3166-1, each with an outline or a dot, but for one that is named', () => {
    expect(countryCodes().filter((code) => !isDrawn(code))).toEqual(NOWHERE);
    const drawn = [...outlined, ...Object.keys(SMALL_COUNTRIES)];
    expect(drawn.filter((code) => !countryCodes().includes(code))).toEqual([]);
    expect(new Set(drawn).size).toBe(drawn.length);
  });

  it('are all on the map of the world, and each but the poles on that of a part', () => {
    const parts = MAP_REGIONS.filter((region) => region !== 'world').map(codesOn);
    expect(countryCodes().filter((code) => !codesOn('world').has(code))).toEqual(NOWHERE);
    const onNone = countryCodes().filter((code) => !parts.some((codes) => codes.has(code)));
    expect(onNone.filter((code) => isDrawn(code))).toEqual(POLES);
  });

  it('have their dots where a finer file has their middle, or in reach of it', () => {
    const dotted = middles.filter(([code]) => code in SMALL_COUNTRIES);
    const distant = dotted.filter(
      ([code, middle]) => geoDistance([...(SMALL_COUNTRIES[code] ?? [0, 0])], middle) > 0.15,
    );
    expect(distant.map(([code]) => code)).toEqual(FAR_APART);
    expect(dotted.length).toBeGreaterThan(50);
  });

  it('have outlines around what lies in them, none of which is the rest of the world', () => {
    expect(holds('NL', 5.5, 52)).toBe(true);
    expect(holds('CN', 104, 35)).toBe(true);
    // Lesotho is a hole in South Africa; Somaliland and the north of Cyprus have no code of their own.
    expect([holds('ZA', 25, -30), holds('ZA', 28.2, -29.5)]).toEqual([true, false]);
    expect([holds('SO', 45.5, 9), holds('CY', 33.5, 35.3)]).toEqual([true, true]);
    for (const { code, geometry } of OUTLINES)
      expect([code, geoArea(geometry) < 2 * Math.PI]).toEqual([code, true]);
  });

  it('are coloured by their area: the same stretch of land is as large anywhere', () => {
    expect(scaleAt(11, 60) / scaleAt(11, 0)).toBeCloseTo(1, 2);
  });
});
