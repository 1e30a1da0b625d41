import { describe, expect, it, test } from 'vitest';
import { findEnglishTypography, findUntranslated } from './chinese-texts.ts';
import { parseSources, readSources } from './sources.ts';

function sourceOf(zh: string): ReturnType<typeof parseSources> {
  return parseSources({
    'core/a.ts': `const UNITS = { day: '天' };\nconst TEXT = 'Left in English';\nexport const WORDS = inLanguages({ en: {}, zh: ${zh} });`,
  });
}

test.each([
  "{ title: 'Title' }",
  "{ roles: { cut: 'Cut' } }",
  "{ shown: (count) => count + ' shown' }",
  '{ shown: (count) => `${count} shown` }',
  "{ shown: (count) => (count === 1 ? 'one' : 'more') }",
  '{ title: TEXT }',
  "'Title'",
])('what is left in English is found: %s', (zh) => {
  expect(findUntranslated(sourceOf(zh))).toHaveLength(1);
});

test.each([
  "{ title: '标题' }",
  "{ format: 'CSV', comma: '，' }",
  '{ saved: (name) => `已保存${name}` }',
  "{ kind: (kind) => (kind === 'new' ? '新增' : '变更') }",
  "{ day: (ms) => `${format(ms, 'D')}` }",
  '{ same: (more) => more }',
  '{ units: UNITS }',
])('what is said in Chinese, or the same in both languages, passes: %s', (zh) => {
  expect(findUntranslated(sourceOf(zh))).toEqual([]);
});

test.each([
  "{ a: '事件,伙伴' }",
  "{ a: '事件(伙伴)' }",
  "{ a: '事件: 伙伴' }",
  '{ a: (count) => `事件(${count})` }',
  "{ a: '37 个事件' }",
  "{ a: '共 37' }",
])('English typography among Chinese characters is found: %s', (zh) => {
  expect(findEnglishTypography(sourceOf(zh))).toHaveLength(1);
});

test('full-width punctuation passes, and so does the letter of a menu', () => {
  const zh =
    "{ a: '事件（伙伴），共37个：', b: '打开(&O)…', c: '语言 (Lan&guage)', d: 'Language (语言)' }";
  expect(findEnglishTypography(sourceOf(zh))).toEqual([]);
});

describe('every Chinese text of the app', () => {
  const sources = readSources();

  it('is in Chinese', () => {
    expect(findUntranslated(sources)).toEqual([]);
  });

  it('has the punctuation of Chinese', () => {
    expect(findEnglishTypography(sources)).toEqual([]);
  });
});
