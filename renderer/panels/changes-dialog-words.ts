import { formatCount } from '#core/format-count.ts';
import type { Changes } from '#core/query/changes.ts';
import { inLanguages } from '#core/words/language.ts';

interface ChangesDialogWords {
  title: string;
  comparing: string;
  noDataSet: string;
  nothing: string;
  list: string;
  headings: Record<keyof Changes, string>;
  /** So many are not listed. */
  more: (count: number) => string;
  markSeen: string;
  untilThen: string;
}

/** What the dialog of the changes says. */
export const CHANGES_DIALOG_WORDS = inLanguages<ChangesDialogWords>({
  en: {
    title: 'Changes since the last look',
    comparing: 'Comparing with your last look…',
    noDataSet: 'No data set is open.',
    nothing: 'Nothing: all is as you saw it last.',
    list: 'Events',
    headings: { new: 'New', changed: 'Changed', gone: 'Gone' },
    more: (count) => `And ${formatCount(count)} more.`,
    markSeen: 'Mark all as seen',
    untilThen: 'Until then they stay marked, also when the file is read again.',
  },
  zh: {
    title: '上次查看以来的变更',
    comparing: '正在与上次查看时比较…',
    noDataSet: '没有打开的数据集。',
    nothing: '没有变更：一切与上次查看时相同。',
    list: '事件',
    headings: { new: '新增', changed: '变更', gone: '已移除' },
    more: (count) => `另有${formatCount(count)}个。`,
    markSeen: '全部标为已看',
    untilThen: '在此之前标记会一直保留，重新读取文件后也是如此。',
  },
});
