import { describe, expect, it } from 'vitest';
import { describeFigureProblem } from '../../../../renderer/state/figure-problem-words.ts';

const tooLarge = {
  code: 'too-large',
  widthPx: 32_000,
  heightPx: 3200,
  limit: { of: 'pixels', mostPx: 100_000_000, sidePx: 32_767 },
} as const;
const tooSmall = {
  code: 'too-small',
  widthPx: 480,
  heightPx: 95,
  limit: { of: 'slide', sidePx: 96 },
} as const;

describe('why there is no picture', () => {
  it('is told with its numbers, and what to do', () => {
    expect(describeFigureProblem(tooLarge, 'en')).toBe(
      'The picture would be 32000 × 3200 pixels; at most 100 million pixels, 32767 on a side.' +
        ' Choose a smaller size or fewer pixels.',
    );
    expect(describeFigureProblem(tooSmall, 'en')).toBe(
      'The picture would be 480 × 95 pixels; at least 96 pixels on a side of a slide.' +
        ' Choose a larger size.',
    );
    expect(
      describeFigureProblem({ code: 'height-too-small', heightPx: 300.2, neededPx: 442 }, 'en'),
    ).toBe(
      'The picture needs 442 px of height; 300 px are chosen.' +
        ' Choose a larger height, or leave it blank.',
    );
  });

  it('is told in Chinese too', () => {
    expect(describeFigureProblem(tooLarge, 'zh')).toBe(
      '图片将为32000 × 3200像素，超出上限（共1亿像素、每边32767像素）。请选择较小的尺寸或较少的像素。',
    );
    expect(describeFigureProblem(tooSmall, 'zh')).toBe(
      '图片将为480 × 95像素，低于下限（幻灯片每边96像素）。请选择较大的尺寸。',
    );
  });
});
