import { expect, test } from 'vitest';

import { startOfDay } from '#core/time/calendar.ts';
import { patch } from '../../../../renderer/state/store.ts';
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

test('labels are those of the language that the window has when they are drawn', () => {
  const day = moment(Date.parse('2016-05-04'));
  const labels = () => [
    minorLabels(day, 'month', 1),
    minorLabels(day, 'month', 3),
    minorLabels(moment(Date.parse('2016-05-02')), 'week', 1),
    minorLabels(day, 'weekday', 1),
    majorLabels(day, 'month', 1),
    majorLabels(day, 'week', 1),
    majorLabels(day, 'day', 1),
    majorLabels(day, 'hour', 1),
  ];
  expect(labels()).toEqual([
    'May',
    'Q2',
    'W18',
    'Wed 4',
    '2016',
    'May 2016',
    'Week 18 · May 2016',
    'Wed 4 May 2016',
  ]);
  patch({ language: 'zh' });
  expect(labels()).toEqual([
    '5月',
    '2季度',
    '第18周',
    '周三 4',
    '2016年',
    '2016年5月',
    '第18周 · 2016年5月',
    '2016年5月4日 周三',
  ]);
  patch({ language: 'en' });
});
