import type { MarkedDetail } from '#core/bridge/channels.ts';
import { inLanguages } from '#core/words/language.ts';

interface MenuNames {
  event: (title: string) => string;
  lane: (label: string) => string;
  ground: string;
}

/** What context menus are called; that of a crowd has its name. */
export const MENU_NAMES = inLanguages<MenuNames>({
  en: {
    event: (title) => `Event: ${title}`,
    lane: (label) => `Lane: ${label}`,
    ground: 'Timeline',
  },
  zh: {
    event: (title) => `事件：${title}`,
    lane: (label) => `泳道：${label}`,
    ground: '时间轴',
  },
});

/** What the entries of context menus say. */
export interface EntryWords {
  open: string;
  list: string;
  zoomToEvent: string;
  zoomToCrowd: string;
  copyText: string;
  copyRow: string;
  copyLink: string;
  hide: (label: string) => string;
  only: (label: string) => string;
  /** Of an event with several partners, or with none. */
  onlyPartners: (count: number) => string;
  onlySeries: string;
  onlyPlace: string;
  unfold: string;
  fold: string;
}

export const ENTRY_WORDS = inLanguages<EntryWords>({
  en: {
    open: 'Open Details',
    list: 'List These Events',
    zoomToEvent: 'Zoom to This Event',
    zoomToCrowd: 'Zoom to These Events',
    copyText: 'Copy as Text',
    copyRow: 'Copy as a Table Row',
    copyLink: 'Copy Link to Its Source',
    hide: (label) => `Hide ${label}`,
    only: (label) => `Show Only ${label}`,
    onlyPartners: (count) =>
      count === 0 ? 'Show Only Its Partners' : `Show Only Its ${count} Partners`,
    onlySeries: 'Show Only Its Series',
    onlyPlace: 'Show Only Its Place',
    unfold: 'Show More Lanes',
    fold: 'Fold the Further Lanes',
  },
  zh: {
    open: '打开详情',
    list: '列出这些事件',
    zoomToEvent: '放大到该事件',
    zoomToCrowd: '放大到这些事件',
    copyText: '复制为文本',
    copyRow: '复制为表格行',
    copyLink: '复制来源链接',
    hide: (label) => `隐藏“${label}”`,
    only: (label) => `仅显示“${label}”`,
    onlyPartners: (count) => (count === 0 ? '仅显示其伙伴' : `仅显示其${count}个伙伴`),
    onlySeries: '仅显示其系列',
    onlyPlace: '仅显示其地点',
    unfold: '显示更多泳道',
    fold: '收起其余泳道',
  },
});

/** What is said when something is on the clipboard, or not. */
export const COPY_WORDS = inLanguages({
  en: {
    text: 'Details copied.',
    row: 'Row copied.',
    link: 'Link copied.',
    rowGone: 'Nothing was copied: the table has changed. Try again.',
  },
  zh: {
    text: '已复制详情。',
    row: '已复制该行。',
    link: '已复制链接。',
    rowGone: '未复制：表格已有变更，请重试。',
  },
});

/** "Show Only Netherlands"; of several, "Show Only Its 3 Partners". */
export function onlyPartnersWords(
  { partners }: Pick<MarkedDetail, 'partners'>,
  words: EntryWords,
): string {
  const [first] = partners;
  return partners.length === 1 && first
    ? words.only(first.name)
    : words.onlyPartners(partners.length);
}
