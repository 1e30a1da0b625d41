import type { EventColumns } from '../events/event-columns.ts';
import { CELL_LEVELS, levelForDays } from './cells.ts';
import { gather, toCluster, type Cluster, type Gathered } from './clusters.ts';
import { toDensity, type Density } from './density.ts';
import { laneCells, type LaneCell } from './lane-cells.ts';
import { countWithin, hasDayIn, rowsWithin, type Days, type LaneRows } from './lane-rows.ts';
import { ReachGrids } from './reach-grids.ts';

/** What a lane shows of its rows in the reach: each stands in exactly one of the three. */
export interface LaneDetail {
  /** Drawn one by one, in any order. */
  singles: ArrayLike<number>;
  clusters: readonly Cluster[];
  /** All rows that the lane has in the reach, when it has one. */
  density: Density | null;
}

/** Where lanes are drawn. */
export interface DetailRequest {
  columns: EventColumns;
  /** What is made ready: on the screen and beside it. */
  reach: Days;
  /** What of it comes into sight before another reach is asked for. */
  sight: Days;
  pxPerDay: number;
}

/** Most things that a timeline draws at a speed that feels immediate, in sight and beside it. */
export const MAX_ITEMS = 480;

/** Most things in sight, which are those that each redraw pays for; only very many lanes draw more, one thing each. */
const MAX_IN_SIGHT = 240;

/**
 * How many things each lane may draw, tried from the first on until all lanes together stay below the limits. So lanes
 * share the room evenly, and one with few events shows them one by one however many others have.
 */
export const SHARES = [120, 90, 64, 48, 36, 28, 22, 18, 15, 12, 10, 8, 7, 6, 5, 4, 3, 2, 1];

/** Least width of a cell, so that the badge of a cluster has room in it. */
const CELL_PX = 84;

/** With more rows a pixel than this the shape of the crowd says more than the numbers of its clusters. */
const DENSE_ROWS_A_PX = 0.35;

/** Width of a bin of a density. */
const BIN_PX = 4;

/** What all lanes of a request share. */
interface LadderRequest extends DetailRequest {
  grids: ReachGrids;
}

/** A way to draw a lane, and how many things that takes. */
interface Choice {
  detail: () => LaneDetail;
  things: number;
  inSight: number;
}

/**
 * Chooses what lanes show: single events while they fit, else clusters, else densities. The choice depends on the rows,
 * the reach and the scale alone, never on the exact place of a window inside its reach.
 */
export function toDetail(lanes: readonly LaneRows[], request: DetailRequest): LaneDetail[] {
  const ladders = laddersFor(lanes, request);
  for (const share of SHARES) {
    const choices = ladders.map((ladder) => ladder(share));
    const isRoomy =
      sumOf(choices, ({ things }) => things) <= MAX_ITEMS &&
      sumOf(choices, ({ inSight }) => inSight) <= MAX_IN_SIGHT;
    if (isRoomy || share === 1) return choices.map(({ detail }) => detail());
  }
  return [];
}

/** Chooses as `toDetail` does, but so that each lane draws at most so many things, whatever they come to together. */
export function toDetailByShare(
  lanes: readonly LaneRows[],
  request: DetailRequest,
  share: number,
): LaneDetail[] {
  return laddersFor(lanes, request).map((ladder) => ladder(share).detail());
}

/** How many things a lane draws. */
export function countThings({ singles, clusters, density }: LaneDetail): number {
  return singles.length + clusters.length + (density ? 1 : 0);
}

/** Answers for a lane the finest way to draw it with at most so many things. Shares are asked from the largest down. */
type Ladder = (share: number) => Choice;

function laddersFor(lanes: readonly LaneRows[], request: DetailRequest): Ladder[] {
  const shared = { ...request, grids: new ReachGrids(request.reach) };
  return lanes.map((lane) => choicesFor(lane, shared));
}

function choicesFor(lane: LaneRows, request: LadderRequest): Ladder {
  const steps = stepsFor(lane, request);
  let current = steps.next().value;
  return (share) => {
    while (current && current.things > share) current = steps.next().value;
    if (!current) throw new Error('A lane can always be drawn as one thing');
    return current;
  };
}

/** The ways to draw a lane, from the finest to a single thing; each is worked out when it is asked for. */
function* stepsFor(lane: LaneRows, request: LadderRequest): Generator<Choice, undefined> {
  const { columns, reach, sight } = request;
  const size = countWithin(lane, columns, reach);
  const singles: Choice = {
    detail: () => ({ singles: rowsWithin(lane, columns, reach), clusters: [], density: null }),
    things: size,
    inSight: countWithin(lane, columns, sight),
  };
  yield singles;
  if (size <= DENSE_ROWS_A_PX * widthOf(request)) yield* clusterings(lane, request);
  yield size > 1 ? densityOf(lane, request) : singles;
}

function* clusterings(lane: LaneRows, request: LadderRequest): Generator<Choice, undefined> {
  const level = levelForDays(CELL_PX / request.pxPerDay);
  const cells = laneCells(request.columns, lane, { ...request, level });
  yield clustering(lane, cells, 3, request);
  yield clustering(lane, cells, 1, request);
  const coarser = level + 1;
  if (coarser === CELL_LEVELS) return;
  yield clustering(
    lane,
    laneCells(request.columns, lane, { ...request, level: coarser }),
    1,
    request,
  );
}

/** Shows cells with no more rows than so many one by one. Nobody needs the clusters of a way that is not taken. */
function clustering(
  lane: LaneRows,
  cells: readonly LaneCell[],
  mostSingles: number,
  request: LadderRequest,
): Choice {
  const { columns, reach } = request;
  const gathered = gather(columns, lane, { cells, reach, mostSingles });
  const { singles, crowded } = gathered;
  return {
    detail: () => ({
      singles,
      clusters: crowded.map((cell) => toCluster(lane, cell)),
      density: null,
    }),
    things: singles.length + crowded.length,
    inSight: countInSight(gathered, request),
  };
}

function densityOf(lane: LaneRows, { columns, reach, pxPerDay }: DetailRequest): Choice {
  const level = levelForDays(BIN_PX / pxPerDay);
  const detail = () => ({
    singles: [],
    clusters: [],
    density: toDensity(lane, { level, days: reach }, columns),
  });
  return { detail, things: 1, inSight: 1 };
}

function countInSight({ singles, crowded }: Gathered, { columns, sight }: DetailRequest): number {
  const seen = singles.filter((row) => hasDayIn(columns, row, sight));
  const inSight = crowded.filter(
    (cell) => cell.startDay < sight.toDay && cell.endDay > sight.fromDay,
  );
  return seen.length + inSight.length;
}

function sumOf(choices: readonly Choice[], count: (choice: Choice) => number): number {
  return choices.reduce((sum, choice) => sum + count(choice), 0);
}

function widthOf({ reach, pxPerDay }: DetailRequest): number {
  return (reach.toDay - reach.fromDay) * pxPerDay;
}
