import { inLanguages } from '#core/words/language.ts';

/** Entries of the menu that are no commands; & stands before the letter that chooses one. */
interface MenuTexts {
  file: string;
  edit: string;
  view: string;
  help: string;
  openRecent: string;
  noRecent: string;
  savedViews: string;
  noSavedViews: string;
  lanes: string;
  period: string;
  theme: string;
  language: string;
  textSize: string;
  /** What the system does by itself. */
  /** An undo or redo, by its words in the menu and what it is about: "&Undo Search". */
  step: (words: string, about: string) => string;
  roles: Record<'cut' | 'copy' | 'paste' | 'selectAll', string>;
}

export const MENU_TEXTS = inLanguages<MenuTexts>({
  en: {
    file: '&File',
    edit: '&Edit',
    view: '&View',
    help: '&Help',
    openRecent: 'Open &Recent',
    noRecent: 'No recent files',
    savedViews: '&Saved Views',
    noSavedViews: 'No saved views',
    lanes: 'La&nes',
    period: 'Pe&riod',
    theme: '&Theme',
    // So that it is found by those who cannot read the others.
    language: 'Lan&guage (语言)',
    textSize: 'Te&xt and Rows',
    step: (words, about) => `${words} ${about}`,
    roles: { cut: 'Cu&t', copy: '&Copy', paste: 'Pa&ste', selectAll: 'Select A&ll' },
  },
  zh: {
    file: '文件(&F)',
    edit: '编辑(&E)',
    view: '查看(&V)',
    help: '帮助(&H)',
    openRecent: '最近打开的文件(&R)',
    noRecent: '没有最近打开的文件',
    savedViews: '已存视图(&S)',
    noSavedViews: '没有已存视图',
    lanes: '泳道(&N)',
    period: '时间段(&R)',
    theme: '主题(&T)',
    language: '语言 (Lan&guage)',
    textSize: '文字与行距(&X)',
    step: (words, about) => words.replace('(', `“${about}”(`),
    roles: { cut: '剪切(&T)', copy: '复制(&C)', paste: '粘贴(&S)', selectAll: '全选(&L)' },
  },
});
