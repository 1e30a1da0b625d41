import { describe, expect, test } from 'vitest';
import type { Scene } from '#core/figure/scene.ts';
import { toSummaryScene } from '#core/figure/summary-scene.ts';
import { toPartHead } from '#core/figure/part-head.ts';
import { KEEP_ALL } from '#core/query/filter.ts';
import { toldIn } from '#core/query/query-index.ts';
import { shownRows } from '#core/query/shown-rows.ts';
import type { View } from '#core/timeline/view.ts';
import {
  buildIndex,
  buildScene,
  buildView,
  lineOf,
  plainMeasure,
  textsOf,
  type EventInput,
} from './build-figure.ts';

/** An event whose title is in both languages. */
const event = (at: number, more: EventInput): EventInput => ({
  title: `Event ${at}`,
  zh: { title: `事件${at}` },
  sources: [{ source: 'daily' }, { source: 'ministry' }],
  ...more,
});

const shown: EventInput[] = [
  { date: '2016-02-10', partners: ['NL'], kind: 'summit' },
  { date: '2016-03-01/2016-04-20', partners: ['NL', 'DE'], kind: 'ministerial' },
  { date: '2016-05', kind: 'joint-committee', place: { country: 'NL' } },
  { date: '2016-06~', partners: ['DE'], kind: 'dialogue' },
  { date: '2016-07-01/..', partners: ['NL'], kind: 'consultation' },
  { date: '/2016-03-15', partners: ['NL'], kind: 'working-group' },
  { date: '2012/2016-07', partners: ['NL'], kind: 'meeting' },
  { date: '2016-08-01?', partners: ['NL'], kind: 'visit' },
  { date: '2016-11-11', partners: ['NL'], kind: 'exhibition', status: 'planned' },
  { date: '2016-04', partners: ['NL'], kind: 'other', status: 'postponed' },
  { date: '2016-02-20', partners: ['NL'], kind: 'forum', status: 'cancelled' },
  { date: '2016-09-09', partners: ['NL'], kind: 'workshop', background: true },
  { partners: ['NL'], kind: 'signing' },
];
const events = shown.map((more, at) => event(at, more));

const sources = [
  { id: 'daily', publisher: '科技日报', title: '合作', published: '2016-06-01' },
  { id: 'ministry', publisher: '科技部' },
];
const head = { title: '国际科技合作', licence: 'CC0-1.0', updated: '2016-12-31', sources };
const index = toldIn(buildIndex(events, head), 'zh');
const year = buildView('2016-01-01', '2017-01-01');

/** Latin letters that are in place: a licence, addresses, and codes of countries in their badges. */
const IN_PLACE = /CC0-1\.0|https:\S*|^[A-Z]{2}$/g;

/** Everything that a scene says or lets be read out, which is in English. */
function englishOf({ title, description, notes, nodes }: Scene): string[] {
  const names = nodes.flatMap((node) => ('name' in node ? [node.name] : []));
  const texts = textsOf({ nodes }).map(lineOf);
  return [title, description, ...notes, ...names, ...texts].filter((text) =>
    /[A-Za-z]/.test(text.replaceAll(IN_PLACE, '')),
  );
}

describe('a picture in Chinese', () => {
  test.for([
    ['each event by itself', year],
    ['by kind', { ...year, groupBy: 'kind' }],
    ['by series', { ...year, groupBy: 'series' }],
    ['by place', { ...year, groupBy: 'place' }],
    ['in one lane', { ...year, groupBy: 'none' }],
    ['of days', buildView('2016-02-08', '2016-02-12')],
    ['of quarters', buildView('2012-01-01', '2018-01-01')],
    ['of decades', buildView('1950-01-01', '2050-01-01')],
    ['of nothing', buildView('1950-01-01', '1951-01-01')],
    [
      'with every filter',
      {
        ...year,
        filter: {
          ...KEEP_ALL,
          partners: ['NL', ''],
          statuses: ['held', 'planned'],
          levels: [''],
          from: '2016-01',
          to: '2016-12',
          isDateCertain: true,
          text: '事件',
        },
      },
    ],
  ] as [string, View][])('says nothing in English: %s', ([, view]) => {
    expect(englishOf(buildScene(index, view, { madeOn: '2026-11-28' }))).toEqual([]);
  });

  test('says so of crowds, of many sources, and of lanes that are folded', () => {
    const many = Array.from({ length: 4000 }, (_, at) =>
      event(at, {
        date: `${2000 + (at % 16)}-${String((at % 12) + 1).padStart(2, '0')}-05`,
        partners: [['NL', 'DE', 'FR', 'IT', 'ES', 'PT', 'GB', 'IE'][at % 8] ?? 'NL'],
        sources: [{ source: `source-${at % 900}` }],
      }),
    );
    const all = Array.from({ length: 900 }, (_, at) => ({
      id: `source-${at}`,
      publisher: `机构${at % 60}`,
      published: `20${String(10 + (at % 10))}-05`,
      url: `https://10.0.0.${at % 200}/`,
    }));
    const crowded = toldIn(buildIndex(many, { ...head, sources: all }), 'zh');
    const view = buildView('2000-01-01', '2016-01-01');
    for (const heightPx of [null, 720, 480]) {
      const scene = buildScene(crowded, view, { heightPx });
      expect(englishOf(scene)).toEqual([]);
      expect(textsOf(scene).map(lineOf).join('\n')).toContain('另有20个发布机构');
    }
  });

  test('is captioned in whole sentences, whose numbers add up', () => {
    const scene = buildScene(index, { ...year, filter: { ...KEEP_ALL, partners: ['DE'] } });
    const texts = textsOf(scene).map(lineOf);
    expect(texts).toContain(
      '2016年。筛选——伙伴：德国。共12个事件，图中2个（10个已被筛除）。另有1个背景事件。',
    );
    expect(texts).toContain('2016年，按伙伴国分列 · 伙伴：德国');
    expect(texts).toContain('国际科技合作，截至2016年12月31日，许可：CC0-1.0');
    expect(scene.description).toMatch(
      /^时间轴：国际科技合作。2016年，按伙伴国分列 · 伙伴：德国。.*泳道：背景1个、德国2个。$/,
    );
    expect(scene.language).toBe('zh');
  });

  test('names its sources with their dates', () => {
    const scene = buildScene(index, year);
    expect(textsOf(scene).map(lineOf)).toEqual(
      expect.arrayContaining(['科技日报，“合作”，2016年6月1日', '科技部，日期不详']),
    );
    expect(scene.notes).toEqual([
      scene.description,
      '来源：',
      '科技日报，“合作”，2016年6月1日',
      '科技部，日期不详',
      '数据：国际科技合作，截至2016年12月31日，许可：CC0-1.0',
    ]);
  });

  test('keeps the spaces in the names of publishers', () => {
    const many = Array.from({ length: 9 }, (_, at) => ({
      id: `source-${at}`,
      publisher: ['Ministry of Science', '科技部'][at % 2] ?? '',
      published: `2016-0${at + 1}-05`,
    }));
    const mixed = buildIndex(
      many.map(({ id }) => event(0, { id, date: '2016', sources: [{ source: id }] })),
      { ...head, sources: many },
    );
    const told = (heightPx: number | null) =>
      textsOf(buildScene(toldIn(mixed, 'zh'), year, { heightPx })).map(lineOf);
    expect(told(null)).toEqual(
      expect.arrayContaining([expect.stringMatching(/^Ministry of Science：2016年1月5日、/)]),
    );
    expect(told(430)).toContain('Ministry of Science：5个来源，2016年；科技部：4个来源，2016年');
  });

  test('has a list under it where titles are whole, however long they are', () => {
    const title = '关于进一步加强两国在科学技术领域合作的第九次联合委员会会议'.repeat(4);
    const long = buildIndex([
      { title: 'Long', zh: { title }, date: '2016-02' },
      { title: 'Beside it', zh: { title: '会议'.repeat(60) }, date: '2016-02' },
    ]);
    const scene = buildScene(toldIn(long, 'zh'), year, { widthPx: 480 });
    const told = textsOf(scene).map(lineOf).join('');
    expect(told).toContain(`1 ${title}，2016年2月`);
  });
});

describe('a summary in Chinese', () => {
  test.for([false, true])('says nothing in English (of the window: %s)', (isOfWindow) => {
    const options = { theme: 'light' } as const;
    const scene = toSummaryScene({ index, view: year, isOfWindow, options, measure: plainMeasure });
    expect(englishOf(scene)).toEqual([]);
    expect(textsOf(scene).map(lineOf)).toEqual(
      expect.arrayContaining(['每年事件数', '伙伴，首次和末次举行', '类型', '地点', '来源']),
    );
    expect(scene.language).toBe('zh');
  });
});

test('a part of a data set says in Chinese that it is one', () => {
  const view = { ...year, filter: { ...KEEP_ALL, partners: ['DE'] } };
  const rows = shownRows(index, { filter: view.filter, window: view.window });
  const { title, description } = toPartHead(index, view, rows);
  expect(title).toBe('国际科技合作（部分：2016年，已筛选）');
  expect(description).toBe(
    '“国际科技合作”的一部分：2016年。筛选——伙伴：德国。共12个事件，图中2个（10个已被筛除）。另有1个背景事件。',
  );
});
