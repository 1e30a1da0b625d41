import { fail, ok, type Result } from '../../result.ts';
import { plainDay } from '../plain-day.ts';
import { cleanDateText } from './clean-date-text.ts';
import { readRange } from './date-range.ts';
import { readTokens } from './date-tokens.ts';
import { saysNoDate } from './date-words.ts';
import type { DayOrder } from './day-order.ts';
import type { EverydayFault, EverydayProblem } from './everyday-problem.ts';
import { readSerial, type SerialSystem } from './excel-serial.ts';
import { isEdtf } from './is-edtf.ts';
import { readPlainShape } from './plain-shapes.ts';

/** The longest text that is read; the longest dates, with weekdays and times on both ends, have about 90 signs. */
const MAX_LENGTH = 120;

/** Reading by pieces is slow, and the dates of a table repeat: this many texts are kept for each order. */
const MAX_REMEMBERED = 50_000;
const remembered: Record<DayOrder, Map<string, Result<string, EverydayProblem>>> = {
  'day-first': new Map(),
  'month-first': new Map(),
};

/**
 * The EDTF of a date as people write it, in English, Chinese and, for names of months, German and French: "16-18 May 2016",
 * "2016年5月", "about May 2016", "since 2010". It is never more precise than the text. What is EDTF already stays as it is, so
 * that 2016-21 is spring 2016; only a slash by itself is taken for nothing. `order` is for dates such as 05/06/2016, `DayOrderEvidence` finds it out; dates with dots are
 * day-first always. Numbers of five digits are days only where `serials` tells how they are counted. Times of day are
 * dropped: the day is the one written. Treat the answer as read-only.
 */
export function parseEverydayDate(
  text: string,
  order: DayOrder,
  serials?: SerialSystem,
): Result<string, EverydayProblem> {
  const serial = serials === undefined ? null : readSerial(text.trim(), serials);
  if (serial !== null) return ok(serial);
  if (plainDay(text) !== null) return ok(text);
  const plain = readPlainShape(text, order);
  if (plain !== null) return ok(plain);
  const known = remembered[order].get(text);
  if (known !== undefined) return known;
  const date = parseAfresh(text.trim(), order);
  if (text.length > MAX_LENGTH) return date;
  if (remembered[order].size >= MAX_REMEMBERED) remembered[order].clear();
  remembered[order].set(text, date);
  return date;
}

function parseAfresh(found: string, order: DayOrder): Result<string, EverydayProblem> {
  if (found.length > MAX_LENGTH) return fail({ code: 'not-understood', found, part: found });
  const clean = cleanDateText(found);
  const text = clean.toLowerCase();
  if (saysNoDate(text)) return fail({ code: 'no-date' });
  if (isEdtf(found)) return ok(found);
  if (isEdtf(clean)) return ok(clean);
  const plain = readPlainShape(text, order);
  if (plain !== null) return ok(plain);
  const tokens = readTokens(text, order);
  const date = tokens.ok ? readRange(tokens.value, text) : tokens;
  return date.ok ? date : fail({ ...restoreCase(date.error, clean), found });
}

/** The part as it stands in the text, capitals included. */
function restoreCase(fault: EverydayFault, clean: string): EverydayFault {
  if (fault.code === 'ends-before-start') return fault;
  const text = clean.toLowerCase();
  const at = text.indexOf(fault.part);
  if (at < 0 || text.length !== clean.length) return fault;
  return { ...fault, part: clean.slice(at, at + fault.part.length) };
}
