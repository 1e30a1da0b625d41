import type { DayOrder } from '../../time/everyday/day-order.ts';
import type { EverydayProblem } from '../../time/everyday/everyday-problem.ts';
import { dayOfSerial } from '../../time/everyday/excel-serial.ts';
import { parseEverydayDate } from '../../time/everyday/everyday-date.ts';
import { parseEdtf } from '../../time/edtf.ts';
import { fail, ok, type Result } from '../../result.ts';
import type { Fact } from '../fact.ts';
import { cellText } from '../tables/cell-text.ts';
import type { Cell } from '../tables/table.ts';

/** Why a cell gives no date; it ends before it starts when there is no reason. */
export interface CellDateProblem {
  found: string;
  reason: Fact | null;
}

/** The date in a cell as EDTF; null when it says none. */
export type DateInCell = Result<string | null, CellDateProblem>;

/** Serial numbers of days from 1927 to 2173, which no year and no compact date can be taken for. */
const SERIALS = { from: 10_000, to: 99_999 };

/** The date in a cell as EDTF; null for an empty cell and for words that say that there is none. */
export function readDateCell(cell: Cell | undefined, order: DayOrder): DateInCell {
  if (typeof cell === 'object' && cell !== null) return ok(cell.day);
  const text = cellText(cell);
  if (text === '') return ok(null);
  const day = typeof cell === 'number' ? daySerial(cell) : null;
  if (day !== null) return ok(day);
  const read = parseEverydayDate(text, order);
  if (read.ok) return read;
  return read.error.code === 'no-date' ? ok(null) : fail(toProblem(text, read.error));
}

function daySerial(number: number): string | null {
  return number >= SERIALS.from && number <= SERIALS.to ? dayOfSerial(number, '1900') : null;
}

function toProblem(found: string, problem: EverydayProblem): CellDateProblem {
  const isReversed = problem.code === 'ends-before-start';
  return { found, reason: isReversed ? null : { everyday: problem } };
}

/** One date of a first and a last one, either of which may be missing: "2016-05-16/2016-05-18", "/2016", "2016". */
export function joinDates(start: string | null, end: string | null): DateInCell {
  if (end === null || start === end) return ok(start);
  const joined = `${firstOf(start)}/${lastOf(end)}`;
  const parsed = parseEdtf(joined);
  if (parsed.ok) return ok(joined);
  const isReversed = parsed.error.code === 'date-ends-before-start';
  return fail({ found: joined, reason: isReversed ? null : { say: 'no-such-period' } });
}

/** A period in a column of first days begins with its own first day, one of last days ends with its last. */
function firstOf(date: string | null): string {
  return date?.split('/')[0] ?? '';
}

function lastOf(date: string): string {
  return date.split('/').at(-1) ?? '';
}
