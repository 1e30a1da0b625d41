import { describe, expect, it, test } from 'vitest';
import { findUnusedWords } from './find-unused-words.ts';
import { parseSources, readSources } from './sources.ts';
import { findWords } from './words-objects.ts';

const HEAD = `import { inLanguages, type InLanguages, type Language } from './words/language.ts';
import { useWords } from './state/language.ts';
`;

/** A file with two texts and a record, each in two languages, and code that uses them. */
function withWords(code: string): string {
  return `${HEAD}
interface Words { used: string; unused: string; roles: Record<'cut' | 'copy', string> }
export const WORDS = inLanguages<Words>({
  en: { used: 'Used', unused: 'Unused', roles: { cut: 'Cut', copy: 'Copy' } },
  zh: { used: '已用', unused: '未用', roles: { cut: '剪切', copy: '复制' } },
});
${code}`;
}

function unusedIn(code: string, others: Record<string, string> = {}): string[] {
  const files = { 'core/a.ts': withWords(code), ...others };
  return findUnusedWords(parseSources(files)).map((place) =>
    place.replace('core/a.ts: WORDS.', ''),
  );
}

describe('a key of words', () => {
  it('is unused where nobody names it', () => {
    expect(unusedIn('export const nothing = 1;')).toEqual([
      'used',
      'unused',
      'roles.cut',
      'roles.copy',
    ]);
  });

  it.each([
    ['after the language', 'export const f = (l: Language) => WORDS[l].used;'],
    ['after a language by its name', 'export const f = () => WORDS.zh.used;'],
    ['in brackets', "export const f = (l: Language) => WORDS[l]['used'];"],
    ['of a variable', 'export function f(l: Language) { const w = WORDS[l]; return w.used; }'],
    [
      'taken out of them',
      'export function f(l: Language) { const { used } = WORDS[l]; return used; }',
    ],
    [
      'under another name',
      'export function f(l: Language) { const { used: a } = WORDS[l]; return a; }',
    ],
    ['of the words in the language of the window', 'export const f = () => useWords(WORDS).used;'],
    ['of a parameter', 'export const f = (words: Words) => words.used;'],
    ['of a parameter that is a part', "export const f = (w: Pick<Words, 'used'>) => w.used;"],
    ['taken out of a parameter', 'export function f({ used }: Words) { return used; }'],
    [
      'of a property of a component',
      'export const F = ({ words }: { words: Words }) => words.used;',
    ],
    [
      'of a property whose type has a name',
      'interface Props { words: Words }\nexport const F = (props: Props) => props.words.used;',
    ],
    ['of words in all languages', 'export const f = (w: InLanguages<Words>) => w.en.used;'],
    ['of the type of the constant', "export const f = (w: (typeof WORDS)['en']) => w.used;"],
    [
      'of what a function gives',
      'function wordsOf(l: Language): Words { return WORDS[l]; }\nexport const f = () => wordsOf("en").used;',
    ],
    [
      'as it is chosen',
      'export const f = (l: Language, is: boolean) => (is ? WORDS[l].used : "");',
    ],
    ['as one of two', 'export const f = (l: Language, is: boolean) => (is ? l : WORDS[l].used);'],
  ])('is used %s', (_, code) => {
    expect(unusedIn(code)).toEqual(['unused', 'roles.cut', 'roles.copy']);
  });

  it('is used by another file, and by one that knows nothing but the type', () => {
    const words = withWords('').replace('interface Words', 'export interface Words');
    const sources = parseSources({
      'core/a.ts': words,
      'renderer/b.tsx': `import { useWords } from './language.ts';
import { WORDS as ALL } from '#core/a.ts';
import { C } from './c.tsx';
export const B = () => <C words={useWords(ALL)} title={useWords(ALL).used} />;`,
      'renderer/c.tsx': `import type { Words } from '#core/a.ts';
export const C = ({ words, title }: { words: Words; title: string }) => <p>{title + words.roles.cut}</p>;`,
    });
    expect(findUnusedWords(sources)).toEqual([
      'core/a.ts: WORDS.unused',
      'core/a.ts: WORDS.roles.copy',
    ]);
  });

  it.each([
    ['another object has one of that name', 'export const f = (o: { used: string }) => o.used;'],
    [
      'another variable hides the words',
      'export const f = (WORDS: { used: string }) => WORDS.used;',
    ],
    ['it is only written of', '// WORDS.en.used\nexport const text = "WORDS.en.used";'],
    ['only its type is named', "export type Used = Words['used'];"],
  ])('is not used where %s', (_, code) => {
    expect(unusedIn(code)).toContain('used');
  });

  it('is used with all of its record where a union chooses', () => {
    const code = "export const f = (l: Language, r: 'cut' | 'copy') => WORDS[l].roles[r];";
    expect(unusedIn(code)).toEqual(['used', 'unused']);
  });

  it('is used with all of its record where that is handed on', () => {
    const code = 'export const f = (l: Language) => Object.values(WORDS[l].roles);';
    expect(unusedIn(code)).toEqual(['used', 'unused']);
  });

  it('is found where the words of a language are a constant of their own', () => {
    const code = `${HEAD}const EN = { a: 'A', b: 'B' };
const ALL = inLanguages({ en: EN, zh: { a: '甲', b: '乙' } });
export const f = (l: Language) => ALL[l].b;`;
    expect(findUnusedWords(parseSources({ 'core/b.ts': code }))).toEqual(['core/b.ts: ALL.a']);
  });
});

test('every key of the words of the app is used', () => {
  const sources = readSources();
  expect(findWords(sources).length).toBeGreaterThan(15);
  expect(findUnusedWords(sources)).toEqual([]);
});
