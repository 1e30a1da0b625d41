import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';

import { distanceOf } from '../../../../renderer/palette/match-words.ts';

const near = (typed: string, text: string) => distanceOf(typed, text) ?? Infinity;

describe('what is typed finds a command', () => {
  test.each([
    ['gr ki', 'Group by Kind'],
    ['kind group', 'Group by Kind'],
    ['gk', 'Group by Kind'],
    ['GROUP', 'Group by Kind'],
    ['cote', 'Filter by Côte d’Ivoire'],
    ['s&t', 'Filter by Topic S&T policy'],
    ['荷', 'Filter by 荷兰'],
    ['', 'Group by Kind'],
    ['按伙伴', '按伙伴分组'],
    ['伙伴', '按伙伴分组'],
    ['分组 伙伴', '按伙伴分组'],
    ['伙分', '按伙伴分组'],
    ['导出csv', '导出数据… 保存 CSV JSON'],
    ['1个月', '显示1个月'],
    ['个月', '显示1个月'],
  ])('%s: %s', (typed, text) => {
    expect(distanceOf(typed, text)).not.toBeNull();
  });

  test.each([
    ['roup', 'Group by Kind'],
    ['kg', 'Group by Kind'],
    ['group place', 'Group by Kind'],
    ['groupx', 'Group by Kind'],
    ['伴伙', '按伙伴分组'],
    ['伙半', '按伙伴分组'],
  ])('%s does not: %s', (typed, text) => {
    expect(distanceOf(typed, text)).toBeNull();
  });

  test('whole beginnings are nearer than pieces, and early words nearer than late ones', () => {
    expect(near('fi', 'Filter Panel')).toBeLessThan(near('fi', 'Clear All Filters'));
    expect(near('fi', 'Clear All Filters')).toBeLessThan(near('fi', 'For Image'));
    expect(near('分组', '分组和伙伴')).toBeLessThan(near('分组', '按伙伴分组'));
    expect(near('分组', '按伙伴分组')).toBeLessThan(near('分组', '分为小组'));
  });

  test('every beginning of every word finds its text, in any order', () => {
    const word = fc.stringMatching(/^[a-z]{1,8}$/);
    const cut = fc.array(fc.tuple(word, fc.nat()), { minLength: 1, maxLength: 5 });
    fc.assert(
      fc.property(cut, (pieces) => {
        const text = pieces.map(([each]) => each).join(' ');
        const typed = pieces.map(([each, length]) => each.slice(0, 1 + (length % each.length)));
        expect(distanceOf(typed.toReversed().join(' '), text)).not.toBeNull();
      }),
    );
  });
});
