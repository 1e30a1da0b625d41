import { fail, ok, type Result } from '#core/result.ts';
import { parseEdtf, type DateProblem } from '#core/time/edtf.ts';

/** Reads a bound of the date range as typed: blank is no bound. The error is a sentence for the field. */
export function parseBound(text: string): Result<string | null, string> {
  const trimmed = text.trim();
  if (trimmed === '') return ok(null);
  const date = parseEdtf(trimmed);
  return date.ok ? ok(trimmed) : fail(describeBoundProblem(date.error));
}

/** A year, month or day of which the last part lacks digits. */
const UNFINISHED = /^(\d{1,3}|\d{4}-\d?|\d{4}-\d{2}-\d?)$/;

/** Whether a text is no bound yet but becomes one as typing goes on: "201", "2016-0". */
export function isUnfinished(text: string): boolean {
  return UNFINISHED.test(text.trim());
}

/** A sentence when a range ends before it starts; null when it is sound. */
export function rangeProblem(from: string | null, to: string | null): string | null {
  const first = from === null ? null : parseEdtf(from);
  const last = to === null ? null : parseEdtf(to);
  if (!first?.ok || !last?.ok) return null;
  return first.value.startMs < last.value.endMs ? null : `This is before ${from}.`;
}

function describeBoundProblem(problem: DateProblem): string {
  switch (problem.code) {
    case 'date-not-edtf':
      return `“${problem.found}” is no date. Write 2016, 2016-05 or 2016-05-19.`;
    case 'date-form-unsupported':
      return `A date that is ${problem.form} cannot be a bound. Write 2016, 2016-05 or 2016-05-19.`;
    case 'date-ends-before-start':
      return `“${problem.found}” ends before it starts.`;
    case 'date-out-of-range':
      return `“${problem.found}” is beyond the dates this app can show.`;
  }
}
