import { describe, expect, test } from 'vitest';

import {
  announcedWords,
  attendanceWords,
  bySide,
  officeWords,
  sourceWords,
} from '../../../../renderer/panels/detail-words.ts';

function person(name: string, side?: string) {
  return { name, part: 'attendee' as const, ...(side !== undefined && { side }) };
}

describe('the details in words', () => {
  test('attendance says "about" only when the source does', () => {
    expect(attendanceWords({ count: 1200, of: 'companies', approximate: true }, 'en')).toBe(
      'about 1,200 companies',
    );
    expect(attendanceWords({ count: 3, of: 'ministers' }, 'en')).toBe('3 ministers');
  });

  test('an office is what is known of role and affiliation', () => {
    expect(officeWords({ ...person('A'), role: 'Minister', affiliation: 'MOST' }, 'en')).toBe(
      'Minister, MOST',
    );
    expect(officeWords({ ...person('A'), affiliation: 'MOST' }, 'en')).toBe('MOST');
    expect(officeWords(person('A'), 'en')).toBe('');
  });

  test('what was announced says the date and the place as far as they were', () => {
    expect(announcedWords({ date: '2017', place: 'China' }, 'en')).toBe('2017, in China');
    expect(announcedWords({ date: null, place: 'China' }, 'en')).toBe('in China');
    expect(announcedWords({ date: null, place: null }, 'en')).toBeNull();
  });

  test('the language of a source is told where it is not that of the window', () => {
    const source = {
      id: 's',
      publisher: 'MOST',
      mention: 'passing' as const,
      note: null,
      publishedText: '2016',
    };
    const inEnglish = { ...source, language: 'en' as const };
    const inChinese = { ...source, language: 'zh' as const };
    expect(sourceWords(inEnglish, 'en')).toBe('2016 · mentions it in passing');
    expect(sourceWords(inChinese, 'en')).toBe('2016 · mentions it in passing · in Chinese');
    expect(sourceWords(inEnglish, 'zh')).toBe('2016 · 顺带提及 · 英文来源');
    expect(sourceWords(inChinese, 'zh')).toBe('2016 · 顺带提及');
    expect(sourceWords({ ...inEnglish, publisher: '科技部' }, 'zh')).toBe('2016 · 顺带提及');
  });
});

describe('people by side', () => {
  test('sides keep their order, those without a side stand apart, and nobody is lost', () => {
    const people = [person('A', 'RU'), person('B'), person('C', 'CN'), person('D', 'RU')];
    const sides = bySide(people, { RU: 'Russia' });
    expect(sides.map(({ name }) => name)).toEqual(['Russia', null, 'CN']);
    expect(sides.map(({ members }) => members.map(({ name }) => name))).toEqual([
      ['A', 'D'],
      ['B'],
      ['C'],
    ]);
  });
});
