import { assertNever } from '#core/assert-never.ts';
import type { FigureProblem } from '#core/bridge/channels.ts';
import { limitWords, sizeWords } from '#core/figure/size-limit.ts';
import { formatCount } from '#core/format-count.ts';
import { inLanguages, type Language } from '#core/words/language.ts';

type ProblemOf<C extends FigureProblem['code']> = Extract<FigureProblem, { code: C }>;

interface FigureProblemWords {
  noDataSet: string;
  cancelled: string;
  tooLarge: (size: string, limit: string) => string;
  tooSmall: (size: string, limit: string) => string;
  viewTooLong: (problem: ProblemOf<'view-too-long'>) => string;
  contentTooTall: (problem: ProblemOf<'content-too-tall'>) => string;
  heightTooSmall: (problem: ProblemOf<'height-too-small'>) => string;
  cannotWrite: (problem: ProblemOf<'cannot-write'>) => string;
}

const WORDS = inLanguages<FigureProblemWords>({
  en: {
    noDataSet: 'There is no data set to draw. Open one first.',
    cancelled: 'Nothing was saved.',
    tooLarge: (size, limit) =>
      `The picture would be ${size}; at most ${limit}. Choose a smaller size or fewer pixels.`,
    tooSmall: (size, limit) =>
      `The picture would be ${size}; at least ${limit}. Choose a larger size.`,
    viewTooLong: ({ found, limit }) =>
      `What travels with the picture, its view and its logo, takes ${formatCount(found)} bytes;` +
      ` a file of this format has room for ${formatCount(limit)}.` +
      ' Choose another format, filter by less, or take a smaller logo.',
    contentTooTall: ({ neededPx, limitPx }) =>
      `The picture needs ${formatCount(neededPx)} px of height;` +
      ` at most ${formatCount(limitPx)} are possible. Zoom in, filter, or choose other lanes.`,
    heightTooSmall: ({ neededPx, heightPx }) =>
      `The picture needs ${neededPx} px of height; ${Math.round(heightPx)} px are chosen.` +
      ' Choose a larger height, or leave it blank.',
    cannotWrite: ({ path, reason }) =>
      `It could not be saved to ${path}: ${reason}. Choose another folder.`,
  },
  zh: {
    noDataSet: '没有可以绘制的数据集。请先打开一个。',
    cancelled: '未保存任何内容。',
    tooLarge: (size, limit) =>
      `图片将为${size}，超出上限（${limit}）。请选择较小的尺寸或较少的像素。`,
    tooSmall: (size, limit) => `图片将为${size}，低于下限（${limit}）。请选择较大的尺寸。`,
    viewTooLong: ({ found, limit }) =>
      `随图片保存的内容（视图和徽标）需要${formatCount(found)}字节，` +
      `这种格式的文件只能容纳${formatCount(limit)}字节。请选择其他格式、减少筛选条件，或使用较小的徽标。`,
    contentTooTall: ({ neededPx, limitPx }) =>
      `图片需要${formatCount(neededPx)} px的高度，最多只能有${formatCount(limitPx)} px。` +
      '请放大时间窗口、筛选事件，或选择其他泳道。',
    heightTooSmall: ({ neededPx, heightPx }) =>
      `图片需要${neededPx} px的高度，所选高度为${Math.round(heightPx)} px。请选择较大的高度，或留空。`,
    cannotWrite: ({ path, reason }) => `无法保存到${path}：${reason}。请选择其他文件夹。`,
  },
});

/** One sentence for a picture that could not be made, with what to do. */
export function describeFigureProblem(problem: FigureProblem, language: Language): string {
  const words = WORDS[language];
  switch (problem.code) {
    case 'no-data-set':
      return words.noDataSet;
    case 'cancelled':
      return words.cancelled;
    case 'too-large':
      return words.tooLarge(sizeWords(problem, language), limitWords(problem.limit, language));
    case 'too-small':
      return words.tooSmall(sizeWords(problem, language), limitWords(problem.limit, language));
    case 'view-too-long':
      return words.viewTooLong(problem);
    case 'content-too-tall':
      return words.contentTooTall(problem);
    case 'height-too-small':
      return words.heightTooSmall(problem);
    case 'cannot-write':
      return words.cannotWrite(problem);
    default:
      return assertNever(problem);
  }
}
