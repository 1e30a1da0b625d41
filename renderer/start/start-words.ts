import { inLanguages } from '#core/words/language.ts';
import { formatCount } from '#core/format-count.ts';

interface StartWords {
  title: string;
  begin: string;
  open: string;
  openHint: string;
  bundled: string;
  bundledHint: string;
  view: string;
  viewHint: string;
  recent: string;
  noRecent: string;
  sample: string;
  sampleHint: string;
  events: (count: number) => string;
  learn: string;
  tour: string;
  guide: string;
  shortcuts: string;
}

export const START_WORDS = inLanguages<StartWords>({
  en: {
    title: 'Start',
    begin: 'Begin with',
    open: 'Open a data set…',
    openHint: 'JSON, CSV, Excel, iCalendar and more; or drop a file onto the window',
    bundled: 'The bundled data set',
    bundledHint: 'China’s cooperation in science and technology, 1978 to 2024',
    view: 'A saved view or picture…',
    viewHint: 'Pictures that this app has saved open as the view that they show',
    recent: 'Recent files',
    noRecent: 'What you open stands here.',
    sample: 'Try it with made-up events',
    sampleHint: 'Nothing in such a data set took place; its title says so.',
    events: (count) => `${formatCount(count)} events`,
    learn: 'Find your way',
    tour: 'A tour in four steps',
    guide: 'The guide',
    shortcuts: 'Keyboard shortcuts',
  },
  zh: {
    title: '开始',
    begin: '从这里开始',
    open: '打开数据集…',
    openHint: '支持JSON、CSV、Excel、iCalendar等格式，也可以把文件拖到窗口中',
    bundled: '内置数据集',
    bundledHint: '1978年至2024年的中国科技合作',
    view: '已存视图或图片…',
    viewHint: '本应用保存的图片可以作为其所示的视图重新打开',
    recent: '最近打开的文件',
    noRecent: '打开过的文件会列在这里。',
    sample: '用虚构事件试一试',
    sampleHint: '这类数据集中的事件均未发生，其标题会注明这一点。',
    events: (count) => `${formatCount(count)}个事件`,
    learn: '了解本应用',
    tour: '四步导览',
    guide: '使用指南',
    shortcuts: '键盘快捷键',
  },
});
