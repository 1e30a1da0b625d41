import { parseEdtf } from '../edtf.ts';

/** A day, month or year, or an interval of such: read fast, whether it is right or wrong. */
const PLAIN = /^\d{4}(?:-\d\d){0,2}(?:\/\d{4}(?:-\d\d){0,2})?$/;

/** ISO date-times hardly repeat, and cost 0.1 ms by the library. */
const DATE_TIME =
  /^(\d{4}-\d\d-\d\d)T(?:[01]\d|2[0-3]):[0-5]\d(?::[0-5]\d)?(?:Z|[+-](?:0\d|1[0-3]):[0-5]\d)?$/;

/** Numbers and signs that are no EDTF for sure: 19/05/2016, 2016.5.19, 2016-5-19, 20160519, 2016-2018. */
const NO_EDTF =
  /^(?:\d{1,2}[-./]\d{1,2}[-./]\d{2,4}|\d{4}([-./])(?:\d{1,2}\1\d|\d\1\d{1,2})|\d{4}[./]\d\d?[./]\d\d?|\d{4}-\d{4}|\d{5,})$/;

const SIGNS = /^[-\d/.XYESTZ:+?~%]+$/;

/** Whether `parseEdtf` accepts a text; most texts that it does not are told without asking the library. */
export function isEdtf(text: string): boolean {
  if (PLAIN.test(text)) return parseEdtf(text).ok;
  if (!SIGNS.test(text) || NO_EDTF.test(text)) return false;
  const day = DATE_TIME.exec(text)?.[1];
  return parseEdtf(day ?? text).ok;
}
