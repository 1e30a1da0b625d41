import { describe, expect, test } from 'vitest';
import { paintSvg } from '#core/figure/paint-svg.ts';
import { KEEP_ALL } from '#core/query/filter.ts';
import { firstView } from '#core/timeline/view.ts';
import { loadFonts } from '../../electron/export/fonts.ts';
import { createMeasureText } from '../../electron/export/measure-text.ts';
import { bundledText } from '../unit/data/bundled.ts';
import { buildFontsFolder } from '../unit/export/fonts-folder.ts';
import { buildIndex, buildScene, buildView } from '../unit/figure/build-figure.ts';
import { indexText } from '../unit/support/index-text.ts';

const measure = createMeasureText(loadFonts(buildFontsFolder()));
const bundled = indexText(bundledText);

/** One event for each sign that a picture can show. */
const signs = buildIndex(
  [
    { title: 'A day', date: '2016-02-10', kind: 'summit' },
    { title: 'Several days', date: '2016-03-01/2016-04-20', kind: 'ministerial' },
    { title: 'A month', date: '2016-05', kind: 'joint-committee' },
    { title: 'A year', date: '2016', kind: 'dialogue' },
    { title: 'Still going on', date: '2016-06-01/..', kind: 'consultation' },
    { title: 'Since nobody knows when', date: '/2016-03-15', kind: 'working-group' },
    { title: 'Began long before', date: '2012/2016-07', kind: 'meeting' },
    { title: 'An uncertain day', date: '2016-08-01?', kind: 'visit' },
    { title: 'An uncertain month', date: '2016-09?', kind: 'signing' },
    { title: 'About a month', date: '2016-06~', kind: 'dialogue' },
    { title: 'About a day', date: '2016-10-10~', kind: 'forum' },
    { title: 'Planned for a day', date: '2016-11-11', kind: 'exhibition', status: 'planned' },
    {
      title: 'Planned for weeks',
      date: '2016-07-01/2016-08-20',
      kind: 'workshop',
      status: 'planned',
    },
    { title: 'Postponed', date: '2016-04', kind: 'other', status: 'postponed' },
    { title: 'Cancelled', date: '2016-02-20', kind: 'summit', status: 'cancelled' },
    { title: '第九次科技合作会议', date: '2016-05-19', kind: 'forum' },
    {
      title: `A title that is far too long for any picture, ${'and goes on '.repeat(20)}`,
      date: '2016-12-30',
      kind: 'meeting',
    },
  ],
  { title: 'Signs', licence: 'CC0-1.0' },
);

const all = firstView(bundled);
const netherlands = { ...KEEP_ALL, partners: ['NL'] };
const year = buildView('2016-01-01', '2017-01-01');

describe('pictures are drawn as they were', () => {
  test.for([
    [
      'signs-light',
      () => buildScene(signs, { ...year, groupBy: 'none' }, { widthPx: 960 }, measure),
    ],
    [
      'signs-dark-by-kind-narrow',
      () =>
        buildScene(signs, { ...year, groupBy: 'kind' }, { widthPx: 480, theme: 'dark' }, measure),
    ],
    ['bundled-all', () => buildScene(bundled, all, {}, measure)],
    [
      'bundled-netherlands',
      () =>
        buildScene(bundled, { ...all, filter: netherlands }, { title: 'The Netherlands' }, measure),
    ],
    [
      'bundled-spring-2016-slide',
      () => buildScene(bundled, buildView('2016-04-01', '2016-07-01'), { heightPx: 720 }, measure),
    ],
    [
      'bundled-2016-by-place',
      () => buildScene(bundled, { ...year, groupBy: 'place' }, { widthPx: 800 }, measure),
    ],
    [
      'nothing-shown',
      () => buildScene(bundled, buildView('1950-01-01', '1951-01-01'), { widthPx: 800 }, measure),
    ],
  ] as const)('%s', async ([name, draw]) => {
    await expect(paintSvg(draw())).toMatchFileSnapshot(`${name}.svg`);
  });
});
