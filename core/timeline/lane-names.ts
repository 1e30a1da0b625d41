import { partnerName, type DataSet } from '../events/data-set.ts';
import { NONE } from '../events/value-column.ts';
import { formatCount } from '../format-count.ts';
import { facetLabel } from '../query/facet-counts.ts';
import { inLanguages } from '../words/language.ts';
import { FACET_OF, type Grouping } from './view.ts';

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

interface LaneWords {
  background: string;
  all: string;
  /** So many lanes of a grouping that are folded. */
  more: (count: number, groupBy: Grouping) => string;
  folded: (more: string) => string;
  between: (perspective: string, partner: string) => string;
}

/** What lanes stand for, one and many; without grouping there is one that is never folded. */
const ENGLISH_NOUNS: Record<Grouping, [string, string]> = {
  partner: ['partner', 'partners'],
  kind: ['kind', 'kinds'],
  series: ['series', 'series'],
  place: ['place', 'places'],
  none: ['lane', 'lanes'],
};

const CHINESE_NOUNS: Record<Grouping, string> = {
  partner: '个伙伴',
  kind: '种类型',
  series: '个系列',
  place: '个地点',
  none: '条泳道',
};

const WORDS = inLanguages<LaneWords>({
  en: {
    background: 'Background',
    all: 'All events',
    more: (count, groupBy) =>
      `${formatCount(count)} more ${ENGLISH_NOUNS[groupBy][count === 1 ? 0 : 1]}`,
    folded: (more) => `and ${more}`,
    between: (perspective, partner) => `${perspective}-${partner}`,
  },
  zh: {
    background: '背景',
    all: '全部事件',
    more: (count, groupBy) => `另外${formatCount(count)}${CHINESE_NOUNS[groupBy]}`,
    folded: (more) => more,
    between: (perspective, partner) => `${perspective}与${partner}`,
  },
});

/** The name of the lane of the background events. */
export function nameBackground({ language }: Pick<DataSet, 'language'>): LaneName {
  return {
    ...PLAIN,
    id: BACKGROUND_LANE,
    label: WORDS[language].background,
    isBackground: true,
  };
}

/** The name of the lane of a key: a partner's code, a kind's id, ... */
export function nameLane(dataSet: DataSet, groupBy: Grouping, key: string): LaneName {
  const flag = groupBy === 'partner' && key !== NONE ? key : null;
  return { ...PLAIN, id: `${groupBy}:${key}`, label: laneLabel(dataSet, groupBy, key), flag };
}

/** The name of the lane that holds so many others: "and 240 more partners". */
export function nameFolded(
  { language }: Pick<DataSet, 'language'>,
  groupBy: Grouping,
  foldedLanes: number,
): LaneName {
  const { folded, more } = WORDS[language];
  return { ...PLAIN, id: FOLDED_LANE, label: folded(more(foldedLanes, groupBy)), foldedLanes };
}

/** Who stands in a crowd of a lane: "China-Netherlands", the label of another lane, or "240 more partners". */
export function crowdWords(dataSet: DataSet, groupBy: Grouping, lane: LaneName): string {
  const { more, between } = WORDS[dataSet.language];
  if (lane.foldedLanes > 0) return more(lane.foldedLanes, groupBy);
  const { perspective } = dataSet.head;
  if (perspective === undefined || lane.flag === null) return lane.label;
  return between(partnerName(dataSet, perspective), lane.label);
}

function laneLabel(dataSet: DataSet, groupBy: Grouping, key: string): string {
  return groupBy === 'none'
    ? WORDS[dataSet.language].all
    : facetLabel(dataSet, FACET_OF[groupBy], key);
}
