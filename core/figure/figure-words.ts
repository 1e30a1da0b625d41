import { cleanText } from '../clean-text.ts';
import type { QueryIndex } from '../query/query-index.ts';
import { countView, selectEvents } from '../query/select-events.ts';
import type { LaneContents } from '../timeline/lanes.ts';
import type { View } from '../timeline/view.ts';
import { captionWords, fullFilterWords, viewWords } from './caption.ts';

/** What a picture says in words, beside its labels. */
export interface FigureWords {
  title: string;
  /** Period, grouping, filters. */
  subtitle: string;
  /** Period, filters and counts. */
  caption: string;
  /** Title, data set, licence and day of its last change. */
  data: string;
  /** All of it and the lanes, for those who cannot see the picture. */
  description: string;
}

/** Words a picture; a blank title is none. */
export function figureWords(
  index: QueryIndex,
  view: View,
  lanes: readonly LaneContents[],
  ownTitle: string | null,
): FigureWords {
  const { head } = index.dataSet;
  const counts = countView(index, selectEvents(index, view.filter), view.window);
  const title = cleanText(ownTitle ?? '') || cleanText(head.title);
  const filters = fullFilterWords(index.dataSet, view.filter);
  const subtitle = cleanText([viewWords(view), ...filters].join(' · '));
  const caption = cleanText(captionWords(index, view, counts, isRepeated(lanes)));
  const laneWords = lanes.map(({ label, shown }) => `${cleanText(label)} ${shown}`).join(', ');
  return {
    title,
    subtitle,
    caption,
    data: cleanText(dataWords(head)),
    description: `Timeline: ${title}. ${subtitle}. ${caption}${laneWords && ` Lanes: ${laneWords}.`}`,
  };
}

function isRepeated(lanes: readonly LaneContents[]): boolean {
  const all = lanes.flatMap(({ rows }) => rows);
  return new Set(all).size < all.length;
}

function dataWords({ title, updated, licence }: QueryIndex['dataSet']['head']): string {
  const parts = [title, updated && `as of ${updated}`, licence && `licence ${licence}`];
  return parts.filter(Boolean).join(', ');
}
