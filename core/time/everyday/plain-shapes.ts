import { DATE_WORDS } from './date-words.ts';
import type { DayOrder } from './day-order.ts';
import { readDay } from './read-day.ts';

/** Year first, year last, 2016年5月19日, 19 May 2016, May 19, 2016, 20160519: one whole day, and nothing beside it. */
const PLAIN =
  /^(?:(\d{4})([-./])(\d{1,2})\2(\d{1,2})|(\d{1,2})([-./])(\d{1,2})\6(\d{4})|(\d{4})年(\d{1,2})月(\d{1,2})日|(\d{1,2}) ([a-z]{3,9}) (\d{4})|([a-z]{3,9}) (\d{1,2}), (\d{4})|([12]\d{3})(\d\d)(\d\d))$/i;

/**
 * The day of a text of the commonest shapes: what most tables are made of, read several times faster than by
 * its pieces. Null for anything else, right or wrong; the pieces decide on that.
 */
export function readPlainShape(text: string, order: DayOrder): string | null {
  const found = PLAIN.exec(text);
  if (!found) return null;
  const [
    ,
    y1,
    ,
    m1,
    d1,
    first,
    sign,
    second,
    y2,
    y3,
    m3,
    d3,
    d4,
    name4,
    y4,
    name5,
    d5,
    y5,
    y6,
    m6,
    d6,
  ] = found;
  if (y1 !== undefined) return read(y1, m1, d1);
  if (y2 !== undefined) {
    const isDayFirst = order === 'day-first' || sign === '.';
    return isDayFirst ? read(y2, second, first) : read(y2, first, second);
  }
  if (y3 !== undefined) return read(y3, m3, d3);
  if (y6 !== undefined) return read(y6, m6, d6);
  return y4 === undefined ? readNamed(y5, name5, d5) : readNamed(y4, name4, d4);
}

function readNamed(year = '', name = '', day = ''): string | null {
  const word = DATE_WORDS.get(name.toLowerCase());
  return word?.kind === 'month' ? read(year, String(word.number), day) : null;
}

function read(year: string, month = '', day = ''): string | null {
  // Years before 1000 are left to EDTF itself.
  return year.startsWith('0') ? null : readDay({ year, month, day });
}
