import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { DEFAULT_FIGURE_OPTIONS } from '#core/figure/default-figure-options.ts';
import {
  describeOtherDataSet,
  formatSavedView,
  MAX_SAVED_VIEW,
  parseSavedView,
  toSavedView,
} from '#core/figure/saved-view.ts';
import { KEEP_ALL, type EventFilter } from '#core/query/filter.ts';
import { arbitraryCase } from './arbitrary-view.ts';
import { buildView } from './build-figure.ts';

const SHA = 'a'.repeat(64);
const request = { view: buildView('2016-01-01', '2017-01-01'), options: DEFAULT_FIGURE_OPTIONS };
const saved = toSavedView(request, { title: 'Events', sha256: SHA }, 'Cooperation Timeline 1.0');
const parse = (value: unknown) => parseSavedView(JSON.stringify(value));

describe('a saved view', () => {
  test('is read as it was written, whatever it holds', () => {
    fc.assert(
      fc.property(
        arbitraryCase,
        fc.string(),
        fc.integer({ min: 0, max: 4 }),
        (drawn, title, indent) => {
          const options = { ...DEFAULT_FIGURE_OPTIONS, title: title.slice(0, 300) };
          const written = toSavedView(
            { view: drawn.view, options },
            { title, sha256: null },
            'any',
          );
          expect(parseSavedView(formatSavedView(written, indent))).toEqual({
            ok: true,
            value: written,
          });
        },
      ),
    );
  });

  test('says nothing of the format, so that every picture carries the same', () => {
    const options = { ...request.options, format: 'svg' } as const;
    expect(toSavedView({ ...request, options }, saved.dataSet, saved.program)).toEqual(saved);
  });

  test('is known as what it is, and told from a data set', () => {
    for (const other of [null, 1, 'text', [], {}, { format: 'another' }])
      expect(parse(other)).toEqual({ ok: false, error: { code: 'not-a-view' } });
    expect(parseSavedView('{"format": ')).toEqual({ ok: false, error: { code: 'not-a-view' } });
    expect(parse({ format: 'cooperation-timeline', version: 1 })).toEqual({
      ok: false,
      error: { code: 'data-set' },
    });
  });

  test('of a newer form is said to be newer, not unsound', () => {
    expect(parse({ format: saved.format, version: 4, lanes: [] })).toEqual({
      ok: false,
      error: { code: 'newer', version: 4 },
    });
  });

  test('is of the first form, byte for byte, unless it says what that has no word for', () => {
    const range = { ...KEEP_ALL, from: '2016' };
    const write = (filter: EventFilter) =>
      toSavedView({ ...request, view: { ...request.view, filter } }, saved.dataSet, saved.program);
    expect(formatSavedView(write(range))).toBe(
      formatSavedView({ ...saved, view: { ...saved.view, filter: range } }),
    );
    expect(formatSavedView(write(range))).toMatch(
      /"version":1,.*"from":"2016","to":null,"text":""\}/,
    );
    const certain = write({ ...range, isDateCertain: true });
    const placed = write({ ...range, places: ['NL|The Hague'] });
    expect([certain.version, placed.version]).toEqual([2, 3]);
    expect(formatSavedView(certain)).not.toMatch(/series|places|language/);
    for (const newer of [certain, placed])
      expect(parseSavedView(formatSavedView(newer))).toEqual({ ok: true, value: newer });
  });

  test('keeps the language of its picture; one that says none is in English', () => {
    expect(formatSavedView(saved)).not.toContain('language');
    expect(parseSavedView(formatSavedView(saved))).toMatchObject({
      value: { figure: { language: 'en' } },
    });
    const options = { ...request.options, language: 'zh' as const };
    const chinese = toSavedView({ ...request, options }, saved.dataSet, saved.program);
    expect(chinese.version).toBe(3);
    expect(parseSavedView(formatSavedView(chinese))).toEqual({ ok: true, value: chinese });
  });

  test.for([
    ['view.window', { ...saved, view: { ...saved.view, window: { startMs: 2, endMs: 1 } } }],
    ['view.groupBy', { ...saved, view: { ...saved.view, groupBy: 'colour' } }],
    [
      'view.filter.from',
      { ...saved, view: { ...saved.view, filter: { ...KEEP_ALL, from: 'May' } } },
    ],
    ['figure.widthPx', { ...saved, figure: { ...saved.figure, widthPx: 1e9 } }],
    ['dataSet.sha256', { ...saved, dataSet: { title: 'Events', sha256: '../../etc/passwd' } }],
    ['version', { ...saved, version: 'first' }],
    ['version', { ...saved, version: 0 }],
    ['script', { ...saved, script: 'alert(1)' }],
  ] as const)('tells where it is unsound: "%s"', ([path, value]) => {
    expect(parse(value)).toEqual({ ok: false, error: { code: 'unsound', path } });
  });

  test('is not read when it is longer than any view', () => {
    const filter = { ...KEEP_ALL, topics: ['x'.repeat(MAX_SAVED_VIEW)] };
    expect(parse({ ...saved, view: { ...saved.view, filter } })).toEqual({
      ok: false,
      error: { code: 'not-a-view' },
    });
  });
});

describe('the data set of a saved view', () => {
  const open = { title: 'Events', sha256: SHA };

  test('is the open one when its bytes are', () => {
    expect(describeOtherDataSet(open, open, 'en')).toBeNull();
    expect(describeOtherDataSet({ ...open, title: 'Renamed' }, open, 'en')).toBeNull();
  });

  test('is named when it is another one, or has changed, or cannot be compared', () => {
    const other = { ...open, sha256: 'b'.repeat(64) };
    expect(describeOtherDataSet({ ...other, title: 'Visits' }, open, 'en')).toMatch(
      /“Visits”.*“Events”/,
    );
    expect(describeOtherDataSet(other, open, 'en')).toMatch(/has changed since/);
    expect(describeOtherDataSet({ ...open, sha256: null }, open, 'en')).toMatch(/cannot be told/);
    expect(
      describeOtherDataSet({ ...open, sha256: null }, { ...open, sha256: null }, 'en'),
    ).toMatch(/cannot be told/);
  });
});
