import type { QueryIndex } from '../query/query-index.ts';
import { toDetail, type LaneDetail } from './detail.ts';
import { foldLanes } from './fold-lanes.ts';
import type { Days } from './lane-rows.ts';
import { keptLanesOf, toDays, type KeptLane } from './lanes.ts';
import { reachOf, roundScale, sightOf } from './reach.ts';
import { digestOf } from './text-digest.ts';
import type { ViewRequest } from './view-request.ts';

/** A lane with what it shows. */
export interface DetailedLane extends KeptLane {
  detail: LaneDetail;
}

/** What a slice shows, in rows: the same for every window and width with this key. */
export interface SliceDetail {
  key: string;
  reach: Days;
  /** Those that have something in the reach. */
  lanes: DetailedLane[];
}

/** What decides the items of a slice, and nothing else of a request. */
interface Frame {
  key: string;
  reach: Days;
  sight: Days;
  pxPerDay: number;
}

/**
 * The last answer for each index: asked again while a reader pans, and when a crowd is opened. What it holds of lanes stands
 * as long as these are the last ones that were asked for: see `keepFew`.
 */
const last = new WeakMap<QueryIndex, SliceDetail & { kept: readonly KeptLane[] }>();

/** Works out what a slice shows. Treat the answer as read-only: the last one is given again. */
export function detailOf(index: QueryIndex, request: ViewRequest): SliceDetail {
  const frame = frameOf(request);
  const known = last.get(index);
  const kept = keptLanesOf(index, request.view);
  if (known?.key === frame.key && known.kept === kept) return known;
  const detail = { ...workOut(index, request, frame), kept };
  last.set(index, detail);
  return detail;
}

function workOut(
  index: QueryIndex,
  { view, mostLanes }: ViewRequest,
  { key, ...frame }: Frame,
): SliceDetail {
  const { columns } = index;
  const { reach } = frame;
  const lanes = foldLanes(index, view, { reach, mostLanes });
  const details = toDetail(
    lanes.map(({ rows }) => rows),
    { columns, ...frame },
  );
  return {
    key,
    reach,
    lanes: lanes.flatMap((lane, at) => (details[at] ? { ...lane, detail: details[at] } : [])),
  };
}

function frameOf({ view, widthPx, mostLanes }: ViewRequest): Frame {
  const window = toDays(view.window);
  const reach = reachOf(window);
  const pxPerDay = roundScale(widthPx / (window.toDay - window.fromDay));
  const parts = [
    digestOf(JSON.stringify(view.filter)),
    view.groupBy,
    `${mostLanes} lanes`,
    `days ${reach.fromDay} to ${reach.toDay}`,
    `${pxPerDay.toPrecision(3)} px a day`,
  ];
  return { key: parts.join(', '), reach, sight: sightOf(window), pxPerDay };
}
