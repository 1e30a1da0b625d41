import { cleanText } from '../clean-text.ts';
import { formatCount } from '../format-count.ts';
import type { DataSet } from '../events/data-set.ts';
import type { QueryIndex } from '../query/query-index.ts';
import { countView, selectEvents, type ViewCounts } from '../query/select-events.ts';
import type { View } from '../timeline/view.ts';
import type { WindowLane } from '../timeline/window-lanes.ts';
import { edtfWords } from '../time/edtf-words.ts';
import { inLanguages } from '../words/language.ts';
import { commaWords, listWords } from '../words/list-words.ts';
import { captionWords, fullFilterWords, viewWords } from './caption.ts';
import type { FigureOptions } from './figure-options.ts';

/** What a picture says in words, beside its labels. */
export interface FigureWords {
  title: string;
  /** Period, grouping, filters. */
  subtitle: string;
  /** Period, filters and counts. */
  caption: string;
  /** Title, data set, licence and day of its last change. */
  data: string;
  /** The day that the picture was made on; empty when none is given. */
  made: string;
  /** What stands under all else; may be empty. */
  footer: string;
  /** All of it and the lanes, for those who cannot see the picture. */
  description: string;
}

interface Wording {
  /** A lane with the number of its events. */
  lane: (name: string, count: number) => string;
  /** For those who cannot see the picture; the lanes may be none. */
  description: (
    words: Pick<FigureWords, 'title' | 'subtitle' | 'caption'>,
    lanes: readonly string[],
  ) => string;
  updated: (day: string) => string;
  licence: (licence: string) => string;
}

const WORDS = inLanguages<Wording>({
  en: {
    lane: (name, count) => `${name} ${formatCount(count)}`,
    description: ({ title, subtitle, caption }, lanes) => {
      const last = lanes.length === 0 ? '' : ` Lanes: ${listWords(lanes, 'en')}.`;
      return `Timeline: ${title}. ${subtitle}. ${caption}${last}`;
    },
    updated: (day) => `as of ${day}`,
    licence: (licence) => `licence ${licence}`,
  },
  zh: {
    lane: (name, count) => `${name}${formatCount(count)}个`,
    description: ({ title, subtitle, caption }, lanes) => {
      const last = lanes.length === 0 ? '' : `泳道：${listWords(lanes, 'zh')}。`;
      return `时间轴：${title}。${subtitle}。${caption}${last}`;
    },
    updated: (day) => `截至${edtfWords(day, 'zh')}`,
    licence: (licence) => `许可：${licence}`,
  },
});

/** Words a picture; a blank title is none, nor is a blank footer. */
export function figureWords(
  index: QueryIndex,
  view: View,
  lanes: readonly WindowLane[],
  given: Partial<Pick<FigureOptions, 'title' | 'footer' | 'madeOn'>>,
): FigureWords {
  const { head, language } = index.dataSet;
  const { lane, description } = WORDS[language];
  const counts = countView(index, selectEvents(index, view.filter), view.window);
  const title = cleanText(given.title ?? '') || cleanText(head.title);
  const filters = fullFilterWords(index.dataSet, view.filter);
  const subtitle = cleanText([viewWords(view, language), ...filters].join(' · '));
  const caption = cleanText(
    captionWords(index, view, counts, {
      isRepeated: isRepeated(lanes, counts),
      hasCrowds: lanes.some(hasCrowds),
    }),
  );
  const laneWords = lanes.map(({ name, shown }) => lane(cleanText(name.label), shown));
  return {
    title,
    subtitle,
    caption,
    data: cleanText(dataWords(index.dataSet)),
    made: given.madeOn ? edtfWords(given.madeOn, language) : '',
    footer: cleanText(given.footer ?? ''),
    description: description({ title, subtitle, caption }, laneWords),
  };
}

/** Whether an event stands in several lanes. */
function isRepeated(lanes: readonly WindowLane[], { shown, background }: ViewCounts): boolean {
  return lanes.reduce((sum, lane) => sum + lane.shown, 0) > shown + background;
}

function hasCrowds({ detail: { clusters, density } }: WindowLane): boolean {
  return clusters.length > 0 || density !== null;
}

/** What is said of a data set: title, day of its last change, licence. */
export function dataWords({ head, language }: Pick<DataSet, 'head' | 'language'>): string {
  const { title, updated, licence } = head;
  const words = WORDS[language];
  const parts = [title, updated && words.updated(updated), licence && words.licence(licence)];
  return commaWords(
    parts.filter((part) => part !== undefined),
    language,
  );
}
