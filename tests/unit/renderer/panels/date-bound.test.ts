import { expect, test } from 'vitest';

import { isUnfinished, parseBound, rangeProblem } from '../../../../renderer/panels/date-bound.ts';

test.each(['2016', '2016-05', '2016-05-19', '2016~', '201X'])('%s is a bound', (text) => {
  expect(parseBound(` ${text} `)).toEqual({ ok: true, value: text });
});

test.each(['2', '201', ' 201 ', '2016-', '2016-0', '2016-05-', '2016-05-1'])(
  '"%s" is no bound yet, but may become one',
  (text) => {
    expect(parseBound(text).ok).toBe(false);
    expect(isUnfinished(text)).toBe(true);
  },
);

test.each(['', '2016', '2016-05', '2016-05-19', '20161', 'May', '2016-13', '2016-05-190'])(
  '"%s" is finished, or will never be a bound',
  (text) => {
    expect(isUnfinished(text)).toBe(false);
  },
);

test('blank is no bound', () => {
  expect(parseBound('  ')).toEqual({ ok: true, value: null });
});

test('what is no date is quoted in the message', () => {
  const bound = parseBound('May 2016');
  expect(bound.ok ? '' : bound.error).toMatch(/“May 2016” is no date\. Write 2016/);
});

test('a set of dates is no bound, and the message says why', () => {
  const bound = parseBound('[2016,2018]');
  expect(bound.ok ? '' : bound.error).toMatch(/one of a set/);
});

test('a range that ends before it starts is told', () => {
  expect(rangeProblem('2016-05', '2016-04')).toBe('This is before 2016-05.');
  expect(rangeProblem('2016-05', '2016')).toBeNull();
  expect(rangeProblem('2016-05', '2016-05')).toBeNull();
  expect(rangeProblem(null, '2016')).toBeNull();
});
