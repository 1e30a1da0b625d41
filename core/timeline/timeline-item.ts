import type { Mark } from '../events/vocabulary.ts';
import type { Change, ChangeCounts } from '../query/changes.ts';
import type { EpochMs } from '../time/calendar.ts';
import type { Drawing } from './drawing.ts';

/** What all things on a timeline have. */
interface ItemBase {
  /** Unique in the slice, and the same thing in every slice that holds it. */
  id: string;
  laneId: string;
  /** Where it is drawn; an open end reaches to the edge of the slice. */
  startMs: EpochMs;
  endMs: EpochMs;
  /** What it is called where only its name is heard. */
  name: string;
}

/** One event in one lane. Its name is "title, date, partners". */
export interface EventItem extends ItemBase, Drawing {
  type: 'event';
  eventId: string;
  title: string;
  /** What has become of it since the last look, where that is to be shown. */
  change?: Change;
}

/** How many events are of a kind. */
export interface KindCount {
  id: string;
  label: string;
  colour: string;
  mark: Mark;
  count: number;
}

/** Events of one lane that stand for many. Their name is "37 events, March to May 2016, China–Netherlands". */
interface CrowdBase extends ItemBase {
  count: number;
  /** "March to May 2016". */
  period: string;
  /** Whose events they are: "China–Netherlands", or what the lane stands for. */
  who: string;
  /** Those that occur, the most frequent first. Their counts add up to `count`. */
  kinds: KindCount[];
  /** How many have changed since the last look, where some have and that is to be shown; the name tells it too. */
  changes?: ChangeCounts;
}

/** Events of one lane that stand too close together to be drawn one by one. */
export interface ClusterItem extends CrowdBase {
  type: 'cluster';
  /** Some of its events have an open start or end: that end fades out. */
  isOpenStart: boolean;
  isOpenEnd: boolean;
}

/** All events that a lane has in the slice, as a density over time. */
export interface DensityItem extends CrowdBase {
  type: 'density';
  /** Edges of the bins, one more than there are bins. */
  edgesMs: readonly EpochMs[];
  /** How high it stands in each bin: see `densitySteps`. */
  steps: readonly number[];
}

/** Anything that stands in a lane. */
export type TimelineItem = EventItem | ClusterItem | DensityItem;
