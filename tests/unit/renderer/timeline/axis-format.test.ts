import { expect, test } from 'vitest';

import { startOfDay } from '#core/time/calendar.ts';
import { axisFormat } from '../../../../renderer/timeline/axis-format.ts';
import moment from '../../../../renderer/timeline/moment-shim.ts';

type Label = (date: { valueOf: () => number }, scale: string, step: number) => string;
const { minorLabels, majorLabels } = axisFormat as unknown as {
  minorLabels: Label;
  majorLabels: Label;
};

const year = (number: number) => moment(startOfDay(number, 2, 5));

test.each([
  [2016, '2016'],
  [800, '0800'],
  [0, '0000'],
  [-44, '-0044'],
  [-1200, '-1200'],
])('the year %i is written %s at every scale, as in pictures', (number, words) => {
  expect(minorLabels(year(number), 'year', 1)).toBe(words);
  expect(majorLabels(year(number), 'month', 1)).toBe(words);
  expect(majorLabels(year(number), 'week', 1)).toBe(`March ${words}`);
  expect(majorLabels(year(number), 'day', 2)).toBe(`March ${words}`);
  expect(majorLabels(year(number), 'weekday', 1)).toMatch(new RegExp(`^Week \\d+ · Mar ${words}$`));
  expect(majorLabels(year(number), 'hour', 1)).toMatch(
    new RegExp(`^[A-Z][a-z]{2} 5 March ${words}$`),
  );
});

test.each([
  ['2016-01-03', 53],
  ['2016-01-04', 1],
  ['2015-12-31', 53],
  ['2024-12-29', 52],
  ['2024-12-30', 1],
  ['0050-03-05', 9],
])('%s lies in week %i', (day, week) => {
  expect(majorLabels(moment(Date.parse(day)), 'day', 1)).toContain(`Week ${week} · `);
});
