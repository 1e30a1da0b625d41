import type { EventColumns } from '../events/event-columns.ts';
import { levelForDays } from './cells.ts';
import { gather, type Cluster } from './clusters.ts';
import { toDensity, type Density } from './density.ts';
import type { Days } from './lane-rows.ts';

/** What a lane shows of its rows: each stands in exactly one of the three. */
export interface LaneDetail {
  /** Drawn one by one. */
  singles: readonly number[];
  clusters: readonly Cluster[];
  /** All rows of the lane, when it has one. */
  density: Density | null;
}

/** Where lanes are drawn. */
export interface DetailRequest {
  columns: EventColumns;
  /** What is shown ready on the screen and beside it. */
  reach: Days;
  pxPerDay: number;
}

/** Most things that a timeline draws at a speed that feels immediate, in sight and beside it. */
export const MAX_ITEMS = 480;

/** While no lane has more rows than this, nor all lanes together the other, every event stands by itself. */
const MAX_SINGLES_A_LANE = 120;
const MAX_SINGLES = 320;

/** A lane of so few rows is never gathered while others still have to be. */
const ALWAYS_SINGLES = 12;

/** Least width of a cell, so that the badge of a cluster has room in it. */
const CELL_PX = 84;

/** With more rows a pixel than this the shape of the crowd says more than the numbers of its clusters. */
const DENSE_ROWS_A_PX = 0.35;

/** Width of a bin of a density. */
const BIN_PX = 4;

/** How a lane is drawn: one step after the other asks for fewer things. */
interface Thrift {
  /** Most rows of a cell that stand by themselves. */
  mostSingles: number;
  /** Lanes with more rows than this show their density. */
  densityFrom: number;
}

/**
 * Chooses what lanes show: single events while they fit, else clusters, else densities. The choice depends on the rows,
 * the reach and the scale alone, never on the exact place of a window inside its reach.
 */
export function toDetail(
  lanes: readonly (readonly number[])[],
  request: DetailRequest,
): LaneDetail[] {
  const rowCount = lanes.reduce((sum, rows) => sum + rows.length, 0);
  const isRoomy = lanes.every((rows) => rows.length <= MAX_SINGLES_A_LANE);
  if (isRoomy && rowCount <= MAX_SINGLES) return lanes.map(oneByOne);
  const dense = DENSE_ROWS_A_PX * widthOf(request);
  const steps: Thrift[] = [
    { mostSingles: 3, densityFrom: dense },
    { mostSingles: 1, densityFrom: dense },
    { mostSingles: 1, densityFrom: dense / 4 },
    { mostSingles: 1, densityFrom: ALWAYS_SINGLES },
  ];
  for (const step of steps) {
    const details = lanes.map((rows) => toLaneDetail(rows, step, request));
    if (details.reduce((sum, detail) => sum + countThings(detail), 0) <= MAX_ITEMS) return details;
  }
  return lanes.map((rows) => (rows.length > 1 ? crowd(rows, request) : oneByOne(rows)));
}

/** How many things a lane draws. */
export function countThings({ singles, clusters, density }: LaneDetail): number {
  return singles.length + clusters.length + (density ? 1 : 0);
}

function toLaneDetail(
  rows: readonly number[],
  { mostSingles, densityFrom }: Thrift,
  request: DetailRequest,
): LaneDetail {
  if (rows.length <= ALWAYS_SINGLES) return oneByOne(rows);
  if (rows.length > densityFrom) return crowd(rows, request);
  const level = levelForDays(CELL_PX / request.pxPerDay);
  return { ...gather(request.columns, rows, level, mostSingles), density: null };
}

function oneByOne(rows: readonly number[]): LaneDetail {
  return { singles: rows, clusters: [], density: null };
}

function crowd(rows: readonly number[], { columns, reach, pxPerDay }: DetailRequest): LaneDetail {
  const density = toDensity(columns, rows, levelForDays(BIN_PX / pxPerDay), reach);
  return { singles: [], clusters: [], density };
}

function widthOf({ reach, pxPerDay }: DetailRequest): number {
  return (reach.toDay - reach.fromDay) * pxPerDay;
}

/**
 * What is made ready of a window: a stretch on either side of it, in steps that depend on the length of the window
 * alone, so that a pan by a pixel seldom asks for anything else.
 */
export function reachOf({ fromDay, toDay }: Days): Days {
  const step = 2 ** Math.max(0, Math.floor(Math.log2((toDay - fromDay) / 2)));
  return {
    fromDay: (Math.floor(fromDay / step) - 1) * step,
    toDay: (Math.ceil(toDay / step) + 1) * step,
  };
}
