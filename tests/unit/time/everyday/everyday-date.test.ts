import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { parseEdtf } from '#core/time/edtf.ts';
import type { DayOrder } from '#core/time/everyday/day-order.ts';
import { parseEverydayDate } from '#core/time/everyday/everyday-date.ts';
import { arbitraryEdtf } from '../../support/arbitrary-date.ts';
import { hasSample, readSample } from '../../support/samples.ts';

/** The EDTF of a text, or the code of what is wrong with it. */
function read(text: string, order: DayOrder = 'day-first'): string {
  const date = parseEverydayDate(text, order);
  return date.ok ? date.value : date.error.code;
}

describe('parseEverydayDate', () => {
  it.each([
    ['19 May 2016', '2016-05-19'],
    ['May 19, 2016', '2016-05-19'],
    ['Thursday, 19 May 2016', '2016-05-19'],
    ['19th of May 2016', '2016-05-19'],
    ['2016, May 19', '2016-05-19'],
    ['19-May-16', '2016-05-19'],
    ['1-Jan-68', '2068-01-01'],
    ['1-Jan-69', '1969-01-01'],
    ['19 May-2016', '2016-05-19'],
    ['2016/5/19', '2016-05-19'],
    ['2016.5.19', '2016-05-19'],
    ['2016-5-19', '2016-05-19'],
    ['2016. 5. 19.', '2016-05-19'],
    ['20160519', '2016-05-19'],
    ['19.05.2016', '2016-05-19'],
    ['19/05/16', '2016-05-19'],
    ['2016年5月19日', '2016-05-19'],
    ['2016 年 5 月 19 号', '2016-05-19'],
    ['２０１６年５月１９日（星期四）', '2016-05-19'],
    ['Do., 19. Mai 2016', '2016-05-19'],
    ['1er août 2016', '2016-08-01'],
    ['\u200E19\u200E/\u200E05\u200E/\u200E2016', '2016-05-19'],
    ['\u00A019\u2009MAY\u20092016 ', '2016-05-19'],
  ])('reads the day %s', (text, expected) => {
    expect(read(text)).toBe(expected);
  });

  it.each([
    ['19 May 2016 14:30', '2016-05-19'],
    ['19 May 2016, 2:30 pm', '2016-05-19'],
    ['10am, 19 May 2016', '2016-05-19'],
    ['2016-05-19 23:59:59 +14:00', '2016-05-19'],
    ['19 May 2016 09:00-16:00', '2016-05-19'],
    ['19 May 2016 14:30 - 21 May 2016 16:00', '2016-05-19/2016-05-21'],
    ['2016-05-19T14:30:00+08:00', '2016-05-19T14:30:00+08:00'],
  ])('takes the day of %s as it is written', (text, expected) => {
    expect(read(text)).toBe(expected);
  });

  it.each([
    ['May 2016', '2016-05'],
    ['Sept. 2016', '2016-09'],
    ["May '16", '2016-05'],
    ['May-2016', '2016-05'],
    ['5/2016', '2016-05'],
    ['2016/5', '2016-05'],
    ['2016年5月', '2016-05'],
    ['2016', '2016'],
    ['2016年', '2016'],
    ['spring 2016', '2016-21'],
    ['summer of 2016', '2016-22'],
    ['2016年秋季', '2016-23'],
    ['winter 2016/17', '2016-24'],
    ['winter 2016-2017', '2016-24'],
    ['Q2 2016', '2016-34'],
    ['2016 Q2', '2016-34'],
    ['2016-Q2', '2016-34'],
    ['2nd quarter of 2016', '2016-34'],
    ['2016年第二季度', '2016-34'],
    ['first half of 2016', '2016-40'],
    ['2016年下半年', '2016-41'],
    ['1990s', '199X'],
    ["the 1990's", '199X'],
    ['early 1990s', '199X'],
    ['20世纪90年代', '199X'],
    ['2000s', '20XX'],
  ])('is no more precise than %s', (text, expected) => {
    expect(read(text)).toBe(expected);
  });

  it.each([
    ['16-18 May 2016', '2016-05-16/2016-05-18'],
    ['May 16–18, 2016', '2016-05-16/2016-05-18'],
    ['16/17 May 2016', '2016-05-16/2016-05-17'],
    ['16 and 17 May 2016', '2016-05-16/2016-05-17'],
    ['30 May - 2 June 2016', '2016-05-30/2016-06-02'],
    ['28 Dec 2016 — 3 Jan 2017', '2016-12-28/2017-01-03'],
    ['from 16 to 18 May 2016', '2016-05-16/2016-05-18'],
    ['between 16 and 18 May 2016', '2016-05-16/2016-05-18'],
    ['vom 16. bis 18. Mai 2016', '2016-05-16/2016-05-18'],
    ['du 16 au 18 mai 2016', '2016-05-16/2016-05-18'],
    ['19.05.2016-21.05.2016', '2016-05-19/2016-05-21'],
    ['16.-18.05.2016', '2016-05-16/2016-05-18'],
    ['16.5. - 18.5.2016', '2016-05-16/2016-05-18'],
    ['2016.5.16-5.18', '2016-05-16/2016-05-18'],
    ['2016-05-19 to 2016-05-21', '2016-05-19/2016-05-21'],
    ['2016年5月16日至18日', '2016-05-16/2016-05-18'],
    ['2016年5月16-18日', '2016-05-16/2016-05-18'],
    ['2016年5月30日到6月2日', '2016-05-30/2016-06-02'],
    ['2016年5-6月', '2016-05/2016-06'],
    ['May - June 2016', '2016-05/2016-06'],
    ['2016-05 to 2016-08', '2016-05/2016-08'],
    ['Q1-Q2 2016', '2016-33/2016-34'],
    ['2016-2018', '2016/2018'],
    ['2016 ~ 2018', '2016/2018'],
    ['2016/17', '2016/2017'],
    ['16-16 May 2016', '2016-05-16'],
    ['since 2010', '2010/..'],
    ['from 2010', '2010/..'],
    ['2010 - present', '2010/..'],
    ['2010–', '2010/..'],
    ['2010年至今', '2010/..'],
    ['until 2010', '../2010'],
    ['up to 19 May 2016', '../2016-05-19'],
  ])('reads the range %s', (text, expected) => {
    expect(read(text)).toBe(expected);
  });

  it.each([
    ['about May 2016', '2016-05~'],
    ['c. 2016', '2016~'],
    ['circa 2016', '2016~'],
    ['around 2016', '2016~'],
    ['early May 2016', '2016-05~'],
    ['mid-May 2016', '2016-05~'],
    ['late 2016', '2016~'],
    ['约2016年', '2016~'],
    ['2016年5月中旬至6月初', '2016-05~/2016-06~'],
    ['May 2016?', '2016-05?'],
    ['perhaps 2016', '2016?'],
    ['19 May 2016 (?)', '2016-05-19?'],
    ['perhaps about 2016', '2016%'],
    ['since about 2010', '2010~/..'],
    ['c. 2010 - 2012', '2010~/2012~'],
    ['2010 - c. 2012', '2010/2012~'],
    ['2010? - 2012', '2010?/2012'],
    ['about Q2 2016', '2016-34~'],
  ])('keeps the doubt of %s', (text, expected) => {
    expect(read(text)).toBe(expected);
  });

  it.each(['', ' ', 'TBD', 'tbc', 'n/a', 'N.A.', 'unknown', '-', '—', '?', '/', '未定', '待定'])(
    'takes "%s" for no date',
    (text) => {
      expect(parseEverydayDate(text, 'day-first')).toEqual({
        ok: false,
        error: { code: 'no-date' },
      });
    },
  );

  it.each([
    ['31 April 2016', 'no-such-day', '31 April 2016'],
    ['29 Feb 2015', 'no-such-day', '29 Feb 2015'],
    ['2016-02-30', 'no-such-day', '2016-02-30'],
    ['2016年13月', 'no-such-day', '2016年13月'],
    ['06/13/2016', 'no-such-day', '06/13/2016'],
    ['30-31 April 2016', 'no-such-day', '31 April 2016'],
    ['31 April - 2 May 2016', 'no-such-day', '2016-4-31'],
    ['5月19日', 'no-year', '5月19日'],
    ['19 May', 'no-year', '19 May'],
    ['16.5.', 'no-year', '16.5'],
    ['2011/12', 'two-readings', '2011/12'],
    ['16-05-19', 'two-readings', '16-05-19'],
    ['19 Banana 2016', 'not-understood', 'Banana'],
    ['42509', 'not-understood', '42509'],
    ['16 - May 2016', 'not-understood', '16 - May 2016'],
    ['c. 1990s', 'not-understood', '1990s'],
    ['Q2 2016 - May 2017', 'not-understood', 'Q2 2016 - May 2017'],
    ['2016 2017', 'not-understood', '2016 2017'],
    ['May 2016-5 June 2016 - 7', 'not-understood', 'May 2016-5 June 2016 - 7'],
  ])('tells of %s: %s', (text, code, part) => {
    expect(parseEverydayDate(text, 'day-first')).toEqual({
      ok: false,
      error: { code, found: text, part },
    });
  });

  it.each(['18-16 May 2016', '28 Dec - 3 Jan 2017', '2018-2016', 'June - May 2016'])(
    'refuses %s, which ends before it starts',
    (text) => {
      expect(read(text)).toBe('ends-before-start');
    },
  );

  it('reads the order that it is told, except for dates with dots', () => {
    expect(read('05/06/2016', 'day-first')).toBe('2016-06-05');
    expect(read('05/06/2016', 'month-first')).toBe('2016-05-06');
    expect(read('5/19/2016', 'month-first')).toBe('2016-05-19');
    expect(read('5/16-5/18/2016', 'month-first')).toBe('2016-05-16/2016-05-18');
    expect(read('05-06-2016', 'month-first')).toBe('2016-05-06');
    expect(read('05.06.2016', 'month-first')).toBe('2016-06-05');
  });

  it('takes a number for a day only where serial numbers are expected', () => {
    expect(parseEverydayDate('42509', 'day-first', '1900')).toEqual({
      ok: true,
      value: '2016-05-19',
    });
    expect(parseEverydayDate(' 41047.604 ', 'day-first', '1904')).toEqual({
      ok: true,
      value: '2016-05-19',
    });
    expect(parseEverydayDate('2016', 'day-first', '1900')).toEqual({ ok: true, value: '2016' });
  });

  it('leaves EDTF as it is', () => {
    for (const text of ['2016-21', '2010-12', '2010/', '~2016', '201X', '-0044-03-15', 'Y12345']) {
      expect(read(text)).toBe(text);
    }
    fc.assert(
      fc.property(arbitraryEdtf, (text) => {
        fc.pre(parseEdtf(text).ok);
        expect(read(text)).toBe(text);
      }),
    );
  });

  it('leaves whatever else is EDTF as it is', () => {
    const signs = fc.string({
      unit: fc.constantFrom('0', '1', '2', '9', '-', '/', '.', 'X', '~', '?'),
      maxLength: 12,
    });
    fc.assert(
      fc.property(signs, (text) => {
        expect(isKept(text)).toBe(true);
      }),
      { numRuns: 3000 },
    );
  });

  it.skipIf(!hasSample('edtf/lists.json'))('leaves the lists of edtf-validate as they are', () => {
    const lists = readSample<Record<string, unknown[]>>('edtf/lists.json', {});
    const texts = Object.values(lists)
      .flat()
      .filter((text) => typeof text === 'string');
    expect(texts.filter((text) => !isKept(text))).toEqual([]);
  });
});

/** Whether EDTF comes back as it is; whatever else there is may become anything. A lone slash means no date in a table. */
function isKept(text: string): boolean {
  const isEdtf = parseEdtf(text).ok && text === text.trim() && text !== '/';
  return !isEdtf || read(text) === text;
}
