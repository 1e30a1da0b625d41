import { partnerName, type DataSet } from '../events/data-set.ts';
import { placeOfKey } from '../events/place-key.ts';
import { NONE } from '../events/value-column.ts';
import { formatCount } from '../format-count.ts';
import { facetLabel } from '../query/facet-counts.ts';
import type { Grouping } from './view.ts';

/** What a lane is called. */
export interface LaneName {
  id: string;
  label: string;
  /** Code of the flag to show, for partner lanes. */
  flag: string | null;
  /** The lane of the background events. */
  isBackground: boolean;
  /** How many lanes this one stands for: none, unless it holds all that a timeline has folded away. */
  foldedLanes: number;
}

/** Id of the lane of the background events. */
export const BACKGROUND_LANE = 'background';

/** Id of the lane that holds what has no room as lanes. */
const FOLDED_LANE = 'folded';

const PLAIN = { flag: null, isBackground: false, foldedLanes: 0 };

export const BACKGROUND_NAME: LaneName = {
  ...PLAIN,
  id: BACKGROUND_LANE,
  label: 'Background',
  isBackground: true,
};

/** The name of the lane of a key: a partner's code, a kind's id, ... */
export function nameLane(dataSet: DataSet, groupBy: Grouping, key: string): LaneName {
  const flag = groupBy === 'partner' && key !== NONE ? key : null;
  return { ...PLAIN, id: `${groupBy}:${key}`, label: laneLabel(dataSet, groupBy, key), flag };
}

/** The name of the lane that holds so many others: "and 240 more partners". */
export function nameFolded(groupBy: Grouping, foldedLanes: number): LaneName {
  const label = `and ${foldedWords(groupBy, foldedLanes)}`;
  return { ...PLAIN, id: FOLDED_LANE, label, foldedLanes };
}

/** Who stands in a crowd of a lane: "China-Netherlands", the label of another lane, or "240 more partners". */
export function crowdWords(dataSet: DataSet, groupBy: Grouping, lane: LaneName): string {
  if (lane.foldedLanes > 0) return foldedWords(groupBy, lane.foldedLanes);
  const { perspective } = dataSet.head;
  if (perspective === undefined || lane.flag === null) return lane.label;
  return `${partnerName(dataSet, perspective)}-${lane.label}`;
}

/** What lanes stand for, one and many; without grouping there is one that is never folded. */
const NOUNS: Record<Grouping, [string, string]> = {
  partner: ['partner', 'partners'],
  kind: ['kind', 'kinds'],
  series: ['series', 'series'],
  place: ['place', 'places'],
  none: ['lane', 'lanes'],
};

function foldedWords(groupBy: Grouping, count: number): string {
  const [one, many] = NOUNS[groupBy];
  return `${formatCount(count)} more ${count === 1 ? one : many}`;
}

function laneLabel(dataSet: DataSet, groupBy: Grouping, key: string): string {
  switch (groupBy) {
    case 'partner':
      return facetLabel(dataSet, 'partners', key);
    case 'kind':
      return dataSet.kinds.get(key)?.label ?? key;
    case 'series':
      return key === NONE ? 'Not in a series' : (dataSet.series.get(key)?.title ?? key);
    case 'place':
      return key === NONE ? 'Place not given' : placeLabel(dataSet, key);
    case 'none':
      return 'All events';
  }
}

function placeLabel(dataSet: DataSet, key: string): string {
  const { city, country } = placeOfKey(key);
  return [city, country && partnerName(dataSet, country)].filter(Boolean).join(', ');
}
