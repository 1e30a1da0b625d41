import { inLanguages } from '#core/words/language.ts';

/** What is said of a file that could not be opened. */
interface FailureWords {
  label: string;
  title: (fileName: string) => string;
  stays: (title: string) => string;
  columns: string;
  openAnother: string;
  tryAgain: string;
  show: string;
  hide: string;
  dismiss: string;
  problems: string;
  fewer: string;
  all: (count: number) => string;
  save: string;
  place: (line: number, column: number) => string;
}

export const FAILURE_WORDS = inLanguages<FailureWords>({
  en: {
    label: 'Could not open the file',
    title: (fileName) => `${fileName} could not be opened`,
    stays: (title) => `“${title}” stays on screen.`,
    columns: 'Choose columns…',
    openAnother: 'Open another…',
    tryAgain: 'Try again',
    show: 'Show problems',
    hide: 'Hide problems',
    dismiss: 'Dismiss',
    problems: 'Problems',
    fewer: 'Show fewer',
    all: (count) => `Show all ${count}`,
    save: 'Save problems…',
    place: (line, column) => `line ${line}, column ${column}`,
  },
  zh: {
    label: '无法打开文件',
    title: (fileName) => `无法打开${fileName}`,
    stays: (title) => `屏幕上仍是“${title}”。`,
    columns: '选择列…',
    openAnother: '打开其他文件…',
    tryAgain: '重试',
    show: '显示问题',
    hide: '隐藏问题',
    dismiss: '忽略',
    problems: '问题',
    fewer: '显示较少',
    all: (count) => `显示全部${count}个`,
    save: '保存问题列表…',
    place: (line, column) => `第${line}行第${column}列`,
  },
});
