import type { FigureAnswer } from '#core/bridge/channels.ts';
import { formatCount } from '#core/format-count.ts';
import { inLanguages, type Language } from '#core/words/language.ts';

/** How many characters without a glyph are named. */
const MAX_NAMED = 8;

interface LeftOutWords {
  filteredOut: (count: number) => string;
  outside: (count: number) => string;
  undated: (count: number) => string;
  /** Where events are that are not in the picture. */
  notInIt: (parts: readonly string[]) => string;
  folded: (lanes: number) => string;
  shortened: (titles: number) => string;
  /** Between two sentences. */
  gap: string;
  /** Characters without a glyph, and how many more there are. */
  unknown: (named: readonly string[], more: number) => string;
}

const WORDS = inLanguages<LeftOutWords>({
  en: {
    filteredOut: (count) => `${formatCount(count)} filtered out`,
    outside: (count) => `${formatCount(count)} outside the period`,
    undated: (count) => `${formatCount(count)} undated`,
    notInIt: (parts) => `Not in it: ${parts.join(', ')}.`,
    folded: (lanes) =>
      `${formatCount(lanes)} lanes stand together in one; a higher picture has room for more.`,
    shortened: (titles) =>
      `${formatCount(titles)} ${titles === 1 ? 'title is' : 'titles are'} shortened,` +
      ' and whole in the list under the plot.',
    gap: ' ',
    unknown: (named, more) => {
      const all = `${named.join(' ')}${more > 0 ? ` and ${more} more` : ''}`;
      return `The fonts of pictures have no glyph for ${all}: it is missing, or stands as \uFFFD.`;
    },
  },
  zh: {
    filteredOut: (count) => `已筛除${formatCount(count)}个`,
    outside: (count) => `时间段之外${formatCount(count)}个`,
    undated: (count) => `日期不详${formatCount(count)}个`,
    notInIt: (parts) => `图中没有的事件：${parts.join('，')}。`,
    folded: (lanes) => `${formatCount(lanes)}条泳道合并为一条；图片更高时可容纳更多泳道。`,
    shortened: (titles) => `${formatCount(titles)}个标题已缩短，全文见图下的列表。`,
    gap: '',
    unknown: (named, more) => {
      const all = `${named.join(' ')}${more > 0 ? `等${named.length + more}个字符` : ''}`;
      return `图片字体中没有${all}的字形：该字符会缺失，或显示为\uFFFD。`;
    },
  },
});

/** What a picture does not show, or not by itself, in sentences; empty when it shows all there is. */
export function leftOutWords(
  { leftOut }: Pick<FigureAnswer, 'leftOut'>,
  language: Language,
): string {
  const { outside, undated, filteredOut, foldedLanes, shortTitles } = leftOut;
  const words = WORDS[language];
  const events = [
    filteredOut > 0 && words.filteredOut(filteredOut),
    outside > 0 && words.outside(outside),
    undated > 0 && words.undated(undated),
  ].filter((part) => part !== false);
  return [
    events.length > 0 && words.notInIt(events),
    foldedLanes > 0 && words.folded(foldedLanes),
    shortTitles > 0 && words.shortened(shortTitles),
  ]
    .filter((sentence) => sentence !== false)
    .join(words.gap);
}

/** What cannot be written with the fonts of pictures; null when all can. */
export function unknownWords(
  { unknownCharacters: unknown }: Pick<FigureAnswer, 'unknownCharacters'>,
  language: Language,
): string | null {
  if (unknown.length === 0) return null;
  const named = unknown.slice(0, MAX_NAMED);
  return WORDS[language].unknown(named, unknown.length - named.length);
}
