import { cleanText } from '../clean-text.ts';
import { formatCount } from '../format-count.ts';
import type { QueryIndex } from '../query/query-index.ts';
import { countView, selectEvents, type ViewCounts } from '../query/select-events.ts';
import type { View } from '../timeline/view.ts';
import type { WindowLane } from '../timeline/window-lanes.ts';
import { edtfWords } from '../time/edtf-words.ts';
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

/** Words a picture; a blank title is none, nor is a blank footer. */
export function figureWords(
  index: QueryIndex,
  view: View,
  lanes: readonly WindowLane[],
  given: Partial<Pick<FigureOptions, 'title' | 'footer' | 'madeOn'>>,
): FigureWords {
  const { head } = index.dataSet;
  const counts = countView(index, selectEvents(index, view.filter), view.window);
  const title = cleanText(given.title ?? '') || cleanText(head.title);
  const filters = fullFilterWords(index.dataSet, view.filter);
  const subtitle = cleanText([viewWords(view), ...filters].join(' · '));
  const caption = cleanText(
    captionWords(index, view, counts, {
      isRepeated: isRepeated(lanes, counts),
      hasCrowds: lanes.some(hasCrowds),
    }),
  );
  const laneWords = lanes
    .map(({ name, shown }) => `${cleanText(name.label)} ${formatCount(shown)}`)
    .join(', ');
  return {
    title,
    subtitle,
    caption,
    data: cleanText(dataWords(head)),
    made: given.madeOn ? edtfWords(given.madeOn, index.dataSet.language) : '',
    footer: cleanText(given.footer ?? ''),
    description: `Timeline: ${title}. ${subtitle}. ${caption}${laneWords && ` Lanes: ${laneWords}.`}`,
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
export function dataWords({ title, updated, licence }: QueryIndex['dataSet']['head']): string {
  const parts = [title, updated && `as of ${updated}`, licence && `licence ${licence}`];
  return parts.filter(Boolean).join(', ');
}
