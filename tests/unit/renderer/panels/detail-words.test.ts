import { describe, expect, test } from 'vitest';

import {
  announcedWords,
  attendanceWords,
  bySide,
  officeWords,
} from '../../../../renderer/panels/detail-words.ts';

function person(name: string, side?: string) {
  return { name, part: 'attendee' as const, ...(side !== undefined && { side }) };
}

describe('the details in words', () => {
  test('attendance says "about" only when the source does', () => {
    expect(attendanceWords({ count: 1200, of: 'companies', approximate: true })).toBe(
      'about 1,200 companies',
    );
    expect(attendanceWords({ count: 3, of: 'ministers' })).toBe('3 ministers');
  });

  test('an office is what is known of role and affiliation', () => {
    expect(officeWords({ ...person('A'), role: 'Minister', affiliation: 'MOST' })).toBe(
      'Minister, MOST',
    );
    expect(officeWords({ ...person('A'), affiliation: 'MOST' })).toBe('MOST');
    expect(officeWords(person('A'))).toBe('');
  });

  test('what was announced says the date and the place as far as they were', () => {
    expect(announcedWords({ date: '2017', place: 'China' })).toBe('2017, in China');
    expect(announcedWords({ date: null, place: 'China' })).toBe('in China');
    expect(announcedWords({ date: null, place: null })).toBeNull();
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
