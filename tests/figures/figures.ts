import type { FigureInput } from '#core/figure/figure-scene.ts';
import { optionsOf, PAGE_SIZES } from '#core/figure/page-sizes.ts';
import { toSummaryScene } from '#core/figure/summary-scene.ts';
import type { Scene } from '#core/figure/scene.ts';
import { KEEP_ALL } from '#core/query/filter.ts';
import { toldIn, type QueryIndex } from '#core/query/query-index.ts';
import { firstView, type View } from '#core/timeline/view.ts';
import { loadFonts } from '../../electron/export/fonts.ts';
import { bundledText } from '../unit/data/bundled.ts';
import { buildFontsFolder } from '../unit/export/fonts-folder.ts';
import { buildIndex, buildScene, buildView } from '../unit/figure/build-figure.ts';
import { indexText } from '../unit/support/index-text.ts';
import { syntheticIndex } from '../unit/support/synthetic-index.ts';

const { measure } = loadFonts(buildFontsFolder());
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

/** A green rectangle, as a PNG of 4 x 1 pixels. */
const LOGO =
  'iVBORw0KGgoAAAANSUhEUgAAAAQAAAABCAYAAAD5PA/NAAAABHNCSVQICAgIfAhkiAAAAAFzUkdCAK7OHOkAAAAPSURBVAiZY+SqivrPgAQAGccB36Xw8k0AAAAASUVORK5CYII=';
const netherlands = { ...KEEP_ALL, partners: ['NL'] };
const year = buildView('2016-01-01', '2017-01-01');

const chinese = buildIndex(
  [
    { title: '中荷科技合作联委会第九次会议在北京召开', date: '2016-05-19', partners: ['NL'] },
    { title: '中德科技创新合作研讨会', date: '2016-06', partners: ['DE'], kind: 'workshop' },
    { title: '中国—欧盟 “地平线2020” 联合资助机制', date: '2016-02/2016-11', partners: ['FR'] },
    { title: '第三届浦江创新论坛', date: '2016-09-24/2016-09-26', kind: 'forum' },
  ],
  { title: '中国国际科技合作', licence: 'CC0-1.0' },
);

const long = buildIndex(
  Array.from({ length: 9 }, (_, at) => ({
    title: `Meeting ${at + 1} of the joint committee on scientific and technological cooperation, with a visit to the institutes of the academy of sciences`,
    date: `2016-${String(at + 1).padStart(2, '0')}-15`,
    partners: at % 3 === 0 ? ['NL', 'DE'] : ['US'],
  })),
  { title: 'Long titles' },
);

const awkward = buildIndex(
  [
    { title: '<b>Bold</b> & "quoted" \u0027text\u0027', date: '2016-03-01', partners: ['NL'] },
    { title: 'Smile 😀 and \u202Eturned round', date: '2016-06-01', partners: ['US'] },
    { title: '=1+1', date: '2016-09-01' },
    { title: 'Ελλάδα, Россия, Łódź, İstanbul', date: '2016-11-01', partners: ['GR'] },
  ],
  { title: 'Awkward <titles>' },
);

const undated = buildIndex([{ title: 'No day is known' }, { title: 'Nor of this' }]);

const some = syntheticIndex(400);
const many = syntheticIndex(20_000);

const sizes = Object.fromEntries(PAGE_SIZES.map((size) => [size.id, optionsOf(size)]));

type Options = Partial<FigureInput['options']>;

/** A picture of an index, by partner unless the view says otherwise. */
function figure(index: QueryIndex, view: View, options: Options = {}): () => Scene {
  return () => buildScene(index, view, options, measure);
}

/** A summary of the bundled data set, of all dates or of some years. */
function summary({
  isOfWindow,
  theme,
  index = bundled,
}: {
  isOfWindow: boolean;
  theme: 'light' | 'dark';
  index?: QueryIndex;
}): () => Scene {
  const view = buildView('2010-01-01', '2017-01-01');
  return () => toSummaryScene({ index, view, isOfWindow, options: { theme }, measure });
}

/** Every look that a picture can have, each once. */
export const FIGURES: Readonly<Record<string, () => Scene>> = {
  'signs-light': figure(signs, { ...year, groupBy: 'none' }, { widthPx: 960 }),
  'signs-dark-by-kind-narrow': figure(
    signs,
    { ...year, groupBy: 'kind' },
    { widthPx: 480, theme: 'dark' },
  ),
  'signs-print': figure(signs, { ...year, groupBy: 'none' }, { widthPx: 960, theme: 'print' }),
  'signs-column': figure(signs, { ...year, groupBy: 'none' }, sizes['column']),
  'bundled-summary': summary({ isOfWindow: false, theme: 'light' }),
  'bundled-summary-of-window-dark': summary({ isOfWindow: true, theme: 'dark' }),
  'bundled-all': figure(bundled, all),
  'bundled-all-a4': figure(bundled, all, sizes['a4']),
  'bundled-all-a4-landscape-print': figure(bundled, all, {
    ...sizes['a4-landscape'],
    theme: 'print',
  }),
  'bundled-all-a3-landscape': figure(bundled, all, sizes['a3-landscape']),
  'bundled-all-letter-dark': figure(bundled, all, { ...sizes['letter'], theme: 'dark' }),
  'bundled-all-slide': figure(bundled, all, sizes['slide']),
  'bundled-all-by-kind-slide-4-3': figure(bundled, { ...all, groupBy: 'kind' }, sizes['slide-4-3']),
  'bundled-all-by-series-two-columns': figure(
    bundled,
    { ...all, groupBy: 'series' },
    sizes['two-columns'],
  ),
  'bundled-all-in-one-lane': figure(bundled, { ...all, groupBy: 'none' }),
  'bundled-netherlands': figure(
    bundled,
    { ...all, filter: netherlands },
    { title: 'The Netherlands' },
  ),
  'bundled-netherlands-imprint': figure(
    bundled,
    { ...all, filter: netherlands },
    {
      title: 'The Netherlands, as it stands in the files of an office whose logo needs some room',
      footer: 'Office of Examples, for internal use',
      madeOn: '2026-11-27',
      logo: LOGO,
    },
  ),
  'bundled-netherlands-column': figure(bundled, { ...all, filter: netherlands }, sizes['column']),
  'bundled-netherlands-transparent-dark': figure(
    bundled,
    { ...all, filter: netherlands },
    { theme: 'dark', isTransparent: true },
  ),
  'bundled-spring-2016-slide': figure(bundled, buildView('2016-04-01', '2016-07-01'), {
    heightPx: 720,
  }),
  'bundled-spring-2016-social': figure(
    bundled,
    buildView('2016-04-01', '2016-07-01'),
    sizes['social'],
  ),
  'bundled-2016-by-place': figure(bundled, { ...year, groupBy: 'place' }, { widthPx: 800 }),
  'bundled-one-week': figure(bundled, buildView('2016-05-14', '2016-05-21')),
  'bundled-two-centuries': figure(bundled, buildView('1900-01-01', '2100-01-01')),
  'bundled-working-groups': figure(bundled, {
    ...all,
    filter: { ...KEEP_ALL, text: 'working group' },
  }),
  'bundled-planned': figure(bundled, {
    ...all,
    filter: { ...KEEP_ALL, statuses: ['planned', 'postponed', 'cancelled'] },
  }),
  'chinese-titles': figure(chinese, year),
  'chinese-titles-column-print': figure(chinese, year, { ...sizes['column'], theme: 'print' }),
  'signs-in-chinese': figure(toldIn(signs, 'zh'), { ...year, groupBy: 'none' }, { widthPx: 960 }),
  'bundled-all-in-chinese': figure(toldIn(bundled, 'zh'), all),
  'bundled-summary-in-chinese': summary({
    isOfWindow: false,
    theme: 'light',
    index: toldIn(bundled, 'zh'),
  }),
  'long-titles': figure(long, year, { widthPx: 800 }),
  'long-heading': figure(bundled, year, { title: 'A heading of three lines '.repeat(12).trim() }),
  'awkward-titles': figure(awkward, year),
  'crowds-by-partner': figure(some, firstView(some), { heightPx: 900 }),
  'crowds-print': figure(some, firstView(some), { heightPx: 900, theme: 'print' }),
  'densities-slide': figure(many, firstView(many), sizes['slide']),
  'densities-by-kind-a4-dark': figure(
    many,
    { ...firstView(many), groupBy: 'kind' },
    { ...sizes['a4'], theme: 'dark' },
  ),
  'nothing-shown': figure(bundled, buildView('1950-01-01', '1951-01-01'), { widthPx: 800 }),
  'nothing-dated': figure(undated, year, { widthPx: 800 }),
};
