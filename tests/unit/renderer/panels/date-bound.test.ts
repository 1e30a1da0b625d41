import { expect, test } from 'vitest';

import { isUnfinished, parseBound, rangeProblem } from '../../../../renderer/panels/date-bound.ts';

test.each(['2016', '2016-05', '2016-05-19', '2016~', '201X'])('%s is a bound', (text) => {
  expect(parseBound(` ${text} `, 'en')).toEqual({ ok: true, value: text });
});

test.each(['2', '201', ' 201 ', '2016-', '2016-0', '2016-05-', '2016-05-1'])(
  '"%s" is no bound yet, but may become one',
  (text) => {
    expect(parseBound(text, 'en').ok).toBe(false);
    expect(isUnfinished(text)).toBe(true);
  },
);

test.each([
  '',
  '2016',
  '2016-05',
  '2016-05-19',
  '20161',
  'May',
  '2016年',
  '2016年5月',
  '2016-13',
  '2016-05-190',
])('"%s" is finished, or will never be a bound', (text) => {
  expect(isUnfinished(text)).toBe(false);
});

test.each([
  ['2016年', '2016'],
  ['2016年5月', '2016-05'],
  [' 2016 年 5 月 19 日 ', '2016-05-19'],
  ['2016年12月1日', '2016-12-01'],
])('%s is a bound in either language', (text, value) => {
  expect(parseBound(text, 'en')).toEqual({ ok: true, value });
  expect(parseBound(text, 'zh')).toEqual({ ok: true, value });
});

test('a Chinese date that no calendar has is refused as it was typed', () => {
  const bound = parseBound('2016年13月', 'zh');
  expect(bound.ok ? '' : bound.error).toContain('“2016年13月”不是日期');
});

test.each(['2016年5', '2016年5月1'])('"%s" is no bound yet, but may become one', (text) => {
  expect(isUnfinished(text)).toBe(true);
});

test('blank is no bound', () => {
  expect(parseBound('  ', 'en')).toEqual({ ok: true, value: null });
});

test('what is no date is quoted in the message', () => {
  const bound = parseBound('May 2016', 'en');
  expect(bound.ok ? '' : bound.error).toMatch(/“May 2016” is no date\. Write 2016/);
});

test('a set of dates is no bound, and the message says why', () => {
  const bound = parseBound('[2016,2018]', 'en');
  expect(bound.ok ? '' : bound.error).toMatch(/one of a set/);
});

test('a range that ends before it starts is told', () => {
  expect(rangeProblem('2016-05', '2016-04', 'en')).toBe('This is before 2016-05.');
  expect(rangeProblem('2016-05', '2016', 'en')).toBeNull();
  expect(rangeProblem('2016-05', '2016-05', 'en')).toBeNull();
  expect(rangeProblem(null, '2016', 'en')).toBeNull();
});
