import { describe, expect, it } from 'vitest';
import { leftOutWords, unknownWords } from '../../../../renderer/panels/left-out-words.ts';
import { NOTHING_LEFT_OUT } from '../../figure/build-figure.ts';

describe('what a picture leaves out', () => {
  it('is said in sentences, and not at all where it is nothing', () => {
    expect(leftOutWords({ leftOut: NOTHING_LEFT_OUT }, 'en')).toBe('');
    const leftOut = { outside: 12, undated: 3, filteredOut: 1200, foldedLanes: 7, shortTitles: 1 };
    expect(leftOutWords({ leftOut }, 'en')).toBe(
      'Not in it: 1,200 filtered out, 12 outside the period, 3 undated. ' +
        '7 lanes stand together in one; a higher picture has room for more. ' +
        '1 title is shortened, and whole in the list under the plot.',
    );
    expect(leftOutWords({ leftOut }, 'zh')).toBe(
      '图中没有的事件：已筛除1,200个，时间段之外12个，日期不详3个。' +
        '7条泳道合并为一条；图片更高时可容纳更多泳道。1个标题已缩短，全文见图下的列表。',
    );
  });

  it('names the characters that cannot be written, as far as they are few', () => {
    expect(unknownWords({ unknownCharacters: [] }, 'en')).toBeNull();
    expect(unknownWords({ unknownCharacters: ['ᚠ', 'ᚢ'] }, 'en')).toContain('no glyph for ᚠ ᚢ:');
    const many = Array.from({ length: 10 }, (_, at) => String(at));
    expect(unknownWords({ unknownCharacters: many }, 'en')).toContain(
      '0 1 2 3 4 5 6 7 and 2 more:',
    );
    expect(unknownWords({ unknownCharacters: many }, 'zh')).toContain('0 1 2 3 4 5 6 7等10个字符');
  });
});
