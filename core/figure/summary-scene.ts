import { cleanText } from '../clean-text.ts';
import { valuesOf } from '../events/value-column.ts';
import type { QueryIndex } from '../query/query-index.ts';
import type { Bars, Summary, ValueBar } from '../summary/summary.ts';
import type { SummaryRequest } from '../summary/summary-request.ts';
import { summedRows, toSummary } from '../summary/to-summary.ts';
import { toYearRows } from '../summary/year-rows.ts';
import { formatWindow } from '../time/format-date.ts';
import type { View } from '../timeline/view.ts';
import { inLanguages } from '../words/language.ts';
import { barsBlock, type BarList, type DrawnBar } from './bars-block.ts';
import { fullFilterWords } from './caption.ts';
import type { FigureOptions } from './figure-options.ts';
import { dataWords } from './figure-words.ts';
import { headingBlock, paragraph } from './heading-block.ts';
import { GAP_PX, marginPx } from './lay-figure.ts';
import { TYPE } from './metrics.ts';
import { stack, type Block, type Page } from './page.ts';
import type { MeasureText, Scene } from './scene.ts';
import { snap } from './snap.ts';
import { sourcesBlock, sourcesInOrder } from './sources-block.ts';
import {
  emptyYearsWords,
  heldWords,
  SUMMARY_FIGURE_WORDS,
  summedWords,
  yearsHeading,
} from './summary-words.ts';
import { figureTheme } from './theme.ts';

/** What a picture of a summary is made of. */
export interface SummaryFigureInput {
  /** It is told in the language of it. */
  index: QueryIndex;
  view: View;
  /** Whether only what the window of the view shows is summed up. */
  isOfWindow: boolean;
  options: Pick<FigureOptions, 'theme'>;
  measure: MeasureText;
}

const WIDTH_PX = 1280;
const COLUMN_GAP_PX = 36;
/** Shares of the three columns: years, partners, kinds and places. */
const SHARES = [0.24, 0.43, 0.33] as const;
/** Room for the days of two events. */
const NOTE_PX = inLanguages({ en: 196, zh: 232 });
/** Most bars of a list; how many more there are is said. */
const MOST_BARS = 25;
const MOST_PLACES = 15;

/**
 * Lays out a picture of a summary: years, partners with their first and last event, kinds and places as bars, side by side.
 * The same input gives the same scene.
 */
export function toSummaryScene({
  index,
  view,
  isOfWindow,
  options,
  measure,
}: SummaryFigureInput): Scene {
  const window = isOfWindow ? view.window : null;
  const summary = toSummary(index, { filter: view.filter, window });
  const theme = figureTheme(options.theme);
  const marginWidth = marginPx(WIDTH_PX);
  const edges = { left: marginWidth, right: WIDTH_PX - marginWidth };
  const { language } = index.dataSet;
  const page: Page = { ...edges, plotLeft: edges.left, theme, language, measure };
  const words = wordsOf(index, { view, isOfWindow, summary });
  const small = { ...TYPE.small, fill: theme.muted, maxLines: 4 };
  const { nodes, heightPx } = stack([
    { block: headingBlock(words, null, page), gapPx: marginWidth },
    { block: columnsBlock(summary, page), gapPx: GAP_PX },
    { block: paragraph(words.note, small, page), gapPx: GAP_PX },
    { block: sourcesLine(index, { filter: view.filter, window }, page), gapPx: GAP_PX / 2 },
  ]);
  return {
    widthPx: WIDTH_PX,
    heightPx: Math.ceil(heightPx + marginWidth),
    zoom: 1,
    paper: theme.paper,
    language,
    title: words.title,
    description: SUMMARY_FIGURE_WORDS[language].description(words),
    notes: [],
    nodes: nodes.map(snap),
    eventIds: [],
    eventCount: summary.total,
    leftOut: { outside: 0, undated: 0, filteredOut: 0, foldedLanes: 0, shortTitles: 0 },
  };
}

function wordsOf(
  { dataSet }: QueryIndex,
  { view, isOfWindow, summary }: { view: View; isOfWindow: boolean; summary: Summary },
): { title: string; subtitle: string; note: string } {
  const { head, language } = dataSet;
  const { allDates, note } = SUMMARY_FIGURE_WORDS[language];
  const period = isOfWindow ? formatWindow(view.window, language) : allDates;
  const parts = [summedWords(summary, language), period, ...fullFilterWords(dataSet, view.filter)];
  return {
    title: cleanText(head.title),
    subtitle: cleanText(parts.join(' · ')),
    note: cleanText(note(dataWords(dataSet))),
  };
}

function columnsBlock(summary: Summary, page: Page): Block {
  const roomPx = page.right - page.left - (SHARES.length - 1) * COLUMN_GAP_PX;
  let left = page.left;
  const places = SHARES.map((share) => {
    const place = { left, right: left + share * roomPx };
    left = place.right + COLUMN_GAP_PX;
    return place;
  });
  const [years, partners, rest] = places as [Edges, Edges, Edges];
  const blocks = [
    barsBlock(yearList(summary, years, page), page),
    barsBlock(partnerList(summary, partners, page), page),
    stack([
      { block: barsBlock(kindList(summary, rest, page), page), gapPx: 0 },
      { block: barsBlock(placeList(summary, rest, page), page), gapPx: GAP_PX },
    ]),
  ];
  return {
    nodes: blocks.flatMap(({ nodes }) => nodes),
    heightPx: Math.max(...blocks.map(({ heightPx }) => heightPx)),
  };
}

/** Where the events are from: the publishers, each with the number of its sources and their years. */
function sourcesLine(index: QueryIndex, request: SummaryRequest, page: Page): Block {
  const ids = valuesOf(index.sources(), [summedRows(index, request)]);
  const block = sourcesBlock(sourcesInOrder(index.dataSet, ids), page, 'brief');
  if (block.heightPx === 0) return block;
  const heading = { ...TYPE.heading, fill: page.theme.ink, maxLines: 1 };
  return stack([
    { block: paragraph(SUMMARY_FIGURE_WORDS[page.language].sources, heading, page), gapPx: 0 },
    { block, gapPx: 0 },
  ]);
}

interface Edges {
  left: number;
  right: number;
}

type Told = Pick<Page, 'language'>;

function yearList({ years, yearsABar }: Summary, edges: Edges, { language }: Told): BarList {
  const bars = toYearRows(years).map((row): DrawnBar =>
    'bar' in row ? row.bar : { words: emptyYearsWords(row.emptyFrom, row.emptyTo, language) },
  );
  const heading = yearsHeading(yearsABar, language);
  return { heading, bars, ...edges, labelPx: yearsABar === 1 ? 40 : 84 };
}

function partnerList({ partners }: Summary, edges: Edges, { language }: Told): BarList {
  const words = SUMMARY_FIGURE_WORDS[language];
  const bars = cut(partners, { most: MOST_BARS, more: words.more }, (bar) => {
    const note = heldWords(bar, language);
    return { label: bar.label, count: bar.count, ...(note === undefined ? {} : { note }) };
  });
  return { heading: words.partners, bars, ...edges, labelPx: 140, notePx: NOTE_PX[language] };
}

function kindList({ kinds }: Summary, edges: Edges, { language }: Told): BarList {
  const words = SUMMARY_FIGURE_WORDS[language];
  const bars = cut(
    kinds,
    { most: MOST_BARS, more: words.more },
    ({ label, count, mark, colour }) => ({
      label,
      count,
      kind: { mark, colour },
    }),
  );
  return { heading: words.kinds, bars, ...edges, labelPx: 150 };
}

function placeList({ places }: Summary, edges: Edges, { language }: Told): BarList {
  const words = SUMMARY_FIGURE_WORDS[language];
  const most = { most: MOST_PLACES, more: words.more };
  const bars = cut(places, most, ({ label, count }) => ({ label, count }));
  return { heading: words.places, bars, ...edges, labelPx: 150 };
}

function cut<B extends ValueBar>(
  { bars, more }: Bars<B>,
  { most, more: moreWords }: { most: number; more: (count: number) => string },
  draw: (bar: B) => DrawnBar,
): DrawnBar[] {
  const drawn = bars.slice(0, most).map((bar) => draw(bar));
  const left = bars.length - drawn.length + more;
  return left > 0 ? [...drawn, { words: moreWords(left) }] : drawn;
}
