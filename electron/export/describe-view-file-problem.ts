import { assertNever } from '#core/assert-never.ts';
import { NEWEST_FORM } from '#core/figure/saved-view.ts';
import { inLanguages, type Language } from '#core/words/language.ts';
import type { ViewFileProblem } from './read-saved-view.ts';
import { readingRefusal } from './refusal-words.ts';

interface ViewFileWords {
  notAView: string;
  dataSet: string;
  newer: (version: number) => string;
  unsound: (path: string) => string;
  noView: string;
  damaged: string;
  tooLarge: string;
  noFile: string;
}

const WORDS = inLanguages<ViewFileWords>({
  en: {
    notAView:
      'it holds no view. Choose a picture that Cooperation Timeline drew, or a .view.json file',
    dataSet: 'it is a data set, not a view. Open it as a data set',
    newer: (version) =>
      `it was saved by a newer version of this program (its form is ${version}; ${NEWEST_FORM} is known). Update this one`,
    unsound: (path) => `its view is not as it should be at "${path}". Save it again`,
    noView: 'no view travels with this picture: another program made it, or took the view away',
    damaged: 'the picture is damaged or cut off',
    tooLarge: 'it is larger than any picture with its view',
    noFile: 'it is no file',
  },
  zh: {
    notAView: '其中没有视图。请选择由Cooperation Timeline绘制的图片，或.view.json文件',
    dataSet: '它是数据集，不是视图。请作为数据集打开',
    newer: (version) =>
      `它由本程序的较新版本保存（其形式为${version}，目前所知为${NEWEST_FORM}）。请更新本程序`,
    unsound: (path) => `其视图在"${path}"处有误。请重新保存`,
    noView: '这张图片不带视图：它由其他程序生成，或视图已被去除',
    damaged: '图片已损坏或不完整',
    tooLarge: '它比任何带有视图的图片都大',
    noFile: '它不是文件',
  },
});

/** What is wrong with a file that should give a view, and what to do; without its name and its full stop. */
export function describeViewFileProblem(problem: ViewFileProblem, language: Language): string {
  const words = WORDS[language];
  switch (problem.code) {
    case 'not-a-view':
      return words.notAView;
    case 'data-set':
      return words.dataSet;
    case 'newer':
      return words.newer(problem.version);
    case 'unsound':
      return words.unsound(problem.path);
    case 'no-view':
      return words.noView;
    case 'damaged':
      return words.damaged;
    case 'too-large':
      return words.tooLarge;
    case 'no-file':
      return words.noFile;
    case 'unreadable':
      return readingRefusal(problem.refusal, language);
    default:
      return assertNever(problem);
  }
}
