import { expect, test } from 'vitest';
import { spokenInitials } from '#core/words/spoken-initials.ts';

test.each([
  ['中国科技部', 'zgkjb'],
  ['爱尔兰', 'ael'],
  ['澳大利亚', 'adly'],
  ['俄罗斯 欧盟', 'els om'],
  ['恩格斯', 'egs'],
  ['第9届China–EU会议', 'd9jChina–EUhy'],
  ['日本人文交流', 'rbrwjl'],
  ['外国专家局', 'wgzjj'],
  ['签署谅解备忘录', 'qsljbwl'],
  ['Élan', 'Élan'],
])('%s begins with %s', (text, initials) => {
  expect(spokenInitials(text)).toBe(initials);
});
