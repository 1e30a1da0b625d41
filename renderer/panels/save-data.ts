import { assertNever } from '#core/assert-never.ts';
import type { DataProblem } from '#core/bridge/channels.ts';
import { inLanguages, type Language } from '#core/words/language.ts';
import { notify } from '../state/app-actions.ts';
import { bridge } from '../state/bridge.ts';
import { currentLanguage, currentWords } from '../state/language.ts';
import { useApp } from '../state/store.ts';

interface SaveWords {
  saved: (fileName: string) => string;
  noDataSet: string;
  cancelled: string;
  nothingShown: string;
  changed: string;
  isViewName: (fileName: string) => string;
  isDataSet: (fileName: string) => string;
  cannotWrite: (problem: Extract<DataProblem, { code: 'cannot-write' }>) => string;
}

const WORDS = inLanguages<SaveWords>({
  en: {
    saved: (fileName) => `Data saved as ${fileName}.`,
    noDataSet: 'There is no data set to save from. Open one first.',
    cancelled: 'Nothing was saved.',
    nothingShown:
      'This view shows no event, so there is no data to save. Change the filters or the period.',
    changed: 'The data set has changed meanwhile, so no data was saved. Save again.',
    isViewName: (fileName) =>
      `${fileName} ends as saved views do, and would be taken for one. Choose another name.`,
    isDataSet: (fileName) =>
      `${fileName} is the open data set itself, and would be left with a part of it.` +
      ' Choose another name.',
    cannotWrite: ({ path, reason }) =>
      `It could not be saved to ${path}: ${reason}. Choose another folder.`,
  },
  zh: {
    saved: (fileName) => `数据已保存为${fileName}。`,
    noDataSet: '没有可供保存的数据集。请先打开一个。',
    cancelled: '未保存任何内容。',
    nothingShown: '该视图没有显示任何事件，因此没有可保存的数据。请更改筛选条件或时间段。',
    changed: '数据集在此期间已变更，因此未保存数据。请重新保存。',
    isViewName: (fileName) => `${fileName}的结尾与已存视图相同，会被当作视图。请换一个名称。`,
    isDataSet: (fileName) =>
      `${fileName}就是当前打开的数据集，保存后将只剩其中一部分。请换一个名称。`,
    cannotWrite: ({ path, reason }) => `无法保存到${path}：${reason}。请选择其他文件夹。`,
  },
});

/** Stores the events that the present view shows. */
export async function saveData(): Promise<void> {
  const { view } = useApp.getState();
  const language = currentLanguage();
  if (!view) return notify(describeDataProblem({ code: 'no-data-set' }, language), 'error');
  const saved = await bridge.request('data:save', view);
  if (saved.ok) notify(currentWords(WORDS).saved(saved.value.fileName));
  else if (saved.error.code !== 'cancelled')
    notify(describeDataProblem(saved.error, currentLanguage()), 'error');
}

/** One sentence for events that could not be saved, with what to do. */
export function describeDataProblem(problem: DataProblem, language: Language): string {
  const words = WORDS[language];
  switch (problem.code) {
    case 'no-data-set':
      return words.noDataSet;
    case 'cancelled':
      return words.cancelled;
    case 'nothing-shown':
      return words.nothingShown;
    case 'data-set-changed':
      return words.changed;
    case 'is-view-name':
      return words.isViewName(problem.fileName);
    case 'is-data-set':
      return words.isDataSet(problem.fileName);
    case 'cannot-write':
      return words.cannotWrite(problem);
    default:
      return assertNever(problem);
  }
}
