import { expect, test } from 'vitest';
import { toGuideText } from '../../../scripts/build/guide-text.ts';
import { readGuide, refuseDeadLinks } from '../../../scripts/build/read-guide.ts';

test('a chapter has its title, its sections, and links that lead inside the guide or nowhere', () => {
  const text =
    '# User guide\n\n## How *dates* are drawn\n\nSee [formats](formats.md), [tables](formats.md#tables), ' +
    '[above](#how-dates-are-drawn), [the form](../data/FORMAT.md), [why](decisions/a.md) and [the web](https://example.org/cli.md).\n' +
    '### A part\n\n![A table](images/a.png)\n\n| a |\n| - |\n| b |\n';
  const chapter = toGuideText('guide', text);
  expect(chapter).toMatchObject({
    id: 'guide',
    title: 'User guide',
    sections: [{ id: 'guide-how-dates-are-drawn', title: 'How dates are drawn' }],
    pictures: ['images/a.png'],
    targets: ['formats', 'formats-tables', 'guide-how-dates-are-drawn', 'format'],
  });
  expect([...chapter.html.matchAll(/href="([^"]*)"/g)].map(([, href]) => href)).toEqual(
    chapter.targets.map((target) => `?chapter=${target}`),
  );
  expect(chapter.html).toContain('why and the web');
  expect(chapter.html).toContain('<h3 id="guide-a-part"');
  expect(chapter.html).toContain('<img src="images/a.png" alt="A table"');
  expect(chapter.html).toMatch(/<div class="ct-guide-table"[^>]*><table>/);
});

const ORIGINAL = '# Guide\n\n[中文](guide.zh.md)\n\n## One\n\nText.\n\n### Part\n\n## Two\n';

test('a translation has the places of its original, and no line that leads to the other file', () => {
  const original = toGuideText('guide', ORIGINAL);
  const translation = '# 指南\n\n[English](guide.md)\n\n## 一\n\n文字。\n\n### 部分\n\n## 二\n';
  const made = toGuideText('guide', translation, original);
  expect(made.sections).toEqual([
    { id: 'guide-one', title: '一' },
    { id: 'guide-two', title: '二' },
  ]);
  expect(made.headings).toEqual(original.headings);
  expect(original.html + made.html).not.toMatch(/中文|English/);
});

test.each([
  ['a section less', '# 指南\n\n## 一\n\n### 部分\n'],
  ['a section more', '# 指南\n\n## 一\n\n### 部分\n\n## 二\n\n## 三\n'],
  ['a section at another level', '# 指南\n\n## 一\n\n## 部分\n\n## 二\n'],
])('a translation with %s is refused', (_, translation) => {
  const original = toGuideText('guide', ORIGINAL);
  expect(() => toGuideText('guide', translation, original)).toThrow(/differ in their sections/);
});

test('a link to a heading that is not there is refused', () => {
  const chapter = toGuideText('guide', '# Guide\n\nSee [below](#belwo).\n\n## Below\n');
  expect(() => refuseDeadLinks([{ ...chapter, file: 'docs/guide.md' }])).toThrow(
    'docs/guide.md: guide-belwo',
  );
});

test('the guide has the same pictures in both languages, of the window in each, and Chinese titles throughout', async () => {
  const { en, zh } = await readGuide();
  expect(zh.map(({ id, headings }) => [id, headings])).toEqual(
    en.map(({ id, headings }) => [id, headings]),
  );
  const ofWindow = en.map(({ id, pictures }) =>
    id === 'guide' ? pictures.map((picture) => picture.replace(/\.png$/, '.zh.png')) : pictures,
  );
  expect(zh.map(({ pictures }) => pictures)).toEqual(ofWindow);
  const titles = zh.flatMap(({ title, sections, language }) =>
    language === 'zh' ? [title, ...sections.map((section) => section.title)] : [title],
  );
  expect(titles.filter((title) => !/\p{Script=Han}/u.test(title))).toEqual([]);
});
