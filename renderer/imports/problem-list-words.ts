import { formatCount } from '#core/format-count.ts';
import type { Severity } from '#core/formats/problem.ts';
import { inLanguages } from '#core/words/language.ts';

/** What is said around the problems of a file. */
interface ProblemListWords {
  title: string;
  asking: string;
  none: string;
  headings: Readonly<Record<Severity, string>>;
  copy: string;
  copied: string;
  save: string;
  columns: string;
  line: (line: number) => string;
  /** So many records have it, the first of them at a line. */
  records: (count: number, line: number) => string;
}

export const PROBLEM_LIST_WORDS = inLanguages<ProblemListWords>({
  en: {
    title: 'Problems of the file',
    asking: 'Asking…',
    none: 'Nothing: all of the file was understood.',
    headings: {
      error: 'Not in',
      warning: 'Not understood, kept beside the event',
      note: 'Chosen for you',
    },
    copy: 'Copy all',
    copied: 'Problems copied.',
    save: 'Save…',
    columns: 'Columns…',
    line: (line) => `line ${formatCount(line)}`,
    records: (count, line) =>
      `${formatCount(count)} ${count === 1 ? 'record' : 'records'}, the first at line ${formatCount(line)}`,
  },
  zh: {
    title: '文件的问题',
    asking: '正在查询…',
    none: '没有问题：文件内容已全部读懂。',
    headings: {
      error: '未读入',
      warning: '未能理解，保存在事件的附加内容中',
      note: '已代为选择',
    },
    copy: '全部复制',
    copied: '问题已复制。',
    save: '保存…',
    columns: '列…',
    line: (line) => `第${formatCount(line)}行`,
    records: (count, line) => `${formatCount(count)}条记录，首条在第${formatCount(line)}行`,
  },
});
