import type { EventColumns } from '#core/events/event-columns.ts';
import { gather, toCluster, type Cluster } from '#core/timeline/clusters.ts';
import { laneCells } from '#core/timeline/lane-cells.ts';
import type { Days } from '#core/timeline/lane-rows.ts';
import { ReachGrids } from '#core/timeline/reach-grids.ts';
import { laneOf } from './build-columns.ts';

/** What a lane of all dated rows shows one by one, and its clusters, by the cells of a level. */
export function gatherLane(
  columns: EventColumns,
  reach: Days,
  { level, mostSingles }: { level: number; mostSingles: number },
): { singles: number[]; clusters: Cluster[] } {
  const lane = laneOf(columns);
  const cells = laneCells(columns, lane, { reach, grids: new ReachGrids(reach), level });
  const { singles, crowded } = gather(columns, lane, { cells, reach, mostSingles });
  return { singles, clusters: crowded.map((cell) => toCluster(lane, cell)) };
}
