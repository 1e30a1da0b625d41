import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import type { SummaryFormat } from '#core/bridge/worker-protocol.ts';
import { KEEP_ALL } from '#core/query/filter.ts';
import { toldIn } from '#core/query/query-index.ts';
import { firstView } from '#core/timeline/view.ts';
import { renderSummary } from '../../../electron/export/render-summary.ts';
import { readSavedView } from '../../../electron/export/read-saved-view.ts';
import { buildIndex } from '../support/build-data-set.ts';
import { parseCsv } from '../support/parse-csv.ts';
import { makeTempFolder } from '../cli/temp-folder.ts';
import { buildFontsFolder } from './fonts-folder.ts';

const folder = makeTempFolder();
const fontsFolder = buildFontsFolder();

const index = buildIndex([
  {
    title: '=1+1',
    date: '2014-03-04',
    partners: ['NL'],
    place: { city: 'Beijing', country: 'CN' },
  },
  { title: 'A "summit", perhaps', date: '2016-05~', partners: ['NL', 'JP'], kind: 'summit' },
  { title: 'Some day' },
]);
const view = firstView(index);

function render(format: SummaryFormat, isOfWindow = false, filter = KEEP_ALL): Uint8Array {
  const request = { view: { ...view, filter }, isOfWindow, format };
  const made = renderSummary({ index, request, sha256: null, fontsFolder });
  if (!made.ok) throw new Error(made.error.code);
  return made.value;
}

const textOf = (bytes: Uint8Array) => new TextDecoder('utf-8', { ignoreBOM: true }).decode(bytes);

const total = (bytes: Uint8Array) => parseCsv(textOf(bytes))[1]?.[3];

describe('a summary as a table', () => {
  it('has a line for each bar, with dates as the data set writes them', () => {
    const text = textOf(render('csv'));
    expect(text.startsWith('\uFEFFwhat,value,name,events')).toBe(true);
    expect(parseCsv(text.slice(1))).toEqual([
      ['what', 'value', 'name', 'events', 'first_date', 'first_event', 'last_date', 'last_event'],
      ['total', '', 'All events', '3', '', '', '', ''],
      ['undated', '', 'No date known', '1', '', '', '', ''],
      ['years', '2014', '2014', '1', '', '', '', ''],
      ['years', '2015', '2015', '0', '', '', '', ''],
      ['years', '2016', '2016', '1', '', '', '', ''],
      [
        'partner',
        'NL',
        'Netherlands',
        '2',
        '2014-03-04',
        "'=1+1",
        '2016-05~',
        'A "summit", perhaps',
      ],
      [
        'partner',
        'JP',
        'Japan',
        '1',
        '2016-05~',
        'A "summit", perhaps',
        '2016-05~',
        'A "summit", perhaps',
      ],
      ['partner', '', 'No partner named', '1', '', '', '', ''],
      ['kind', 'meeting', 'Meeting', '2', '', '', '', ''],
      ['kind', 'summit', 'Summit', '1', '', '', '', ''],
      ['place', '', 'Beijing, China', '1', '', '', '', ''],
      ['place', '', 'Place not given', '2', '', '', '', ''],
      ['country', 'CN', 'China', '1', '', '', '', ''],
      ['country', '', 'Country not given', '2', '', '', '', ''],
    ]);
  });

  it('has the same columns in Chinese, with names in it', () => {
    const request = { view, isOfWindow: false, format: 'csv' as const };
    const made = renderSummary({ index: toldIn(index, 'zh'), request, sha256: null, fontsFolder });
    const [header, ...rows] = made.ok ? parseCsv(textOf(made.value).slice(1)) : [];
    expect(header).toEqual(parseCsv(textOf(render('csv')).slice(1))[0]);
    expect(rows.map(([what, value, name]) => [what, value, name])).toEqual([
      ['total', '', '全部事件'],
      ['undated', '', '日期不详'],
      ...['2014', '2015', '2016'].map((one) => ['years', one, one]),
      ['partner', 'NL', '荷兰'],
      ['partner', 'JP', '日本'],
      ['partner', '', '未注明伙伴'],
      ['kind', 'meeting', '会议'],
      ['kind', 'summit', '峰会'],
      ['place', '', 'Beijing（中国）'],
      ['place', '', '未注明地点'],
      ['country', 'CN', '中国'],
      ['country', '', '未注明国家'],
    ]);
  });

  it('keeps to what the filter keeps, and to the window where that is asked for', () => {
    expect(total(render('csv', true))).toBe('2');
    expect(total(render('csv', false, { ...KEEP_ALL, partners: ['JP'] }))).toBe('1');
  });
});

describe('a summary as a picture', () => {
  it.each([
    ['png', '\uFFFDPNG'],
    ['pdf', '%PDF-'],
    ['svg', '<svg '],
  ] as const)('is a %s file that is the same every time', (format, start) => {
    const bytes = render(format);
    expect(textOf(bytes.subarray(0, 5)).startsWith(start)).toBe(true);
    expect(render(format)).toEqual(bytes);
  });

  it.each(['png', 'pdf', 'svg'] as const)('carries its view: %s', async (format) => {
    const path = join(folder, `summary.${format}`);
    writeFileSync(path, render(format));
    expect(await readSavedView(path)).toMatchObject({ ok: true, value: { view } });
  });
});
