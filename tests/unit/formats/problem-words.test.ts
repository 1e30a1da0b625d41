import { describe, expect, it, test } from 'vitest';
import { parse, printParseErrorCode, type ParseError } from 'jsonc-parser';
import type { Fact } from '#core/formats/fact.ts';
import { describeProblem } from '#core/formats/problem-words/describe-problem.ts';
import { CHINESE_FACTS } from '#core/formats/problem-words/chinese-facts.ts';
import { ENGLISH_FACTS } from '#core/formats/problem-words/english-facts.ts';
import { factWords } from '#core/formats/problem-words/fact-words.ts';
import { CHOSEN_SHEET, PROBLEM_CODES, type Problem } from '#core/formats/problem.ts';

const HAN = /\p{Script=Han}/u;

function problem(facts: Partial<Problem>): Problem {
  return { code: 'field-value', line: 1, column: 1, path: '', ...facts };
}

function factsIn(text: string): string[] {
  return (text.match(/FOUND|EXPECTED|REASON|events\[0\]/g) ?? []).toSorted();
}

describe('every problem', () => {
  const bare = PROBLEM_CODES.map((code) => problem({ code }));
  const full = bare.map((one) => ({
    ...one,
    path: 'events[0]',
    found: 'FOUND',
    expected: 'EXPECTED',
    reason: 'REASON',
  }));

  test.each([
    ['English', 'en', /^[\p{Script=Latin}\d\s\p{P}]+\.$/u],
    ['Chinese', 'zh', /^(?=.*\p{Script=Han}).*[^ ]。$/u],
  ] as const)('is told in %s sentences, with all facts and with none', (_, language, form) => {
    for (const one of [...bare, ...full]) {
      const told = describeProblem(one, language);
      expect(told).toMatch(form);
      expect(told).not.toMatch(/undefined|\[object/);
    }
  });

  test('tells the same facts in both languages', () => {
    for (const one of full)
      expect(factsIn(describeProblem(one, 'zh'))).toEqual(factsIn(describeProblem(one, 'en')));
  });
});

describe('a fact', () => {
  it('of our own is in the words of each language, with what is put into it', () => {
    expect(Object.values(CHINESE_FACTS.plain).filter((text) => !HAN.test(text))).toEqual([]);
    for (const { about, many } of [ENGLISH_FACTS, CHINESE_FACTS]) {
      for (const word of Object.values(about)) expect(word('Xx')).toMatch(/xx/i);
      for (const word of Object.values(many)) expect(word(['X', 'Y'])).toMatch(/X.*Y|Y.*X/);
    }
  });

  it.each<[Fact, string, string]>([
    ['"May"', '"May"', '"May"'],
    [{ say: 'one-of', these: ['"en"', '"zh"'] }, 'one of "en", "zh"', '"en"、"zh"之一'],
    [{ say: 'one-of', these: ['1'] }, 'one of 1', '1'],
    [{ say: 'any-of', these: ['KP', 'KR'] }, 'KP or KR', 'KP或KR'],
    [{ say: 'size-in-part', these: ['9 MB', 'a.xml'] }, '9 MB in a.xml', 'a.xml中的9 MB'],
    [{ say: 'of-type', of: 'array' }, 'an array', 'array类型的值'],
    [
      { date: { code: 'date-ends-before-start', found: '2017/2016' } },
      'an interval that ends after it starts',
      '结束晚于开始的时间段',
    ],
    [
      { everyday: { code: 'no-year', found: '5 May', part: '5 May' } },
      '"5 May" has no year',
      '“5 May”没有年份',
    ],
  ])('%j is said', (fact, english, chinese) => {
    expect([factWords(fact, 'en'), factWords(fact, 'zh')]).toEqual([english, chinese]);
  });

  it('of the JSON parser has Chinese words', () => {
    for (const json of [
      'hello',
      '01',
      '{7}',
      '{"a":}',
      '{"a" 1}',
      '[1 2]',
      '[]]',
      '"\\x"',
      '"\\u1"',
    ]) {
      const errors: ParseError[] = [];
      parse(json, errors);
      const names = errors.map(({ error }) => printParseErrorCode(error));
      const told = names.map((of) => factWords({ say: 'syntax', of }, 'zh'));
      expect(told.filter((words) => !HAN.test(words))).toEqual([]);
      expect(told).not.toEqual([]);
    }
    expect(factWords({ say: 'syntax', of: 'PropertyNameExpected' }, 'en')).toBe(
      'property name expected',
    );
  });
});

it('a sheet that was asked for is named in the language of the reader', () => {
  const wanted = problem({
    code: 'reference-unknown',
    path: CHOSEN_SHEET,
    found: '"C"',
    expected: { say: 'sheets', of: 'A, B' },
  });
  expect(describeProblem(wanted, 'en')).toBe(
    'The sheet is "C", but the workbook with the sheets A, B has no such entry.',
  );
  expect(describeProblem(wanted, 'zh')).toBe('工作表是"C"，但含有工作表A, B的工作簿中没有这一项。');
});
