import { fail, ok, type Result } from '#core/result.ts';
import { dateFormWords } from '#core/time/describe-date-problem.ts';
import { parseEdtf, type DateProblem } from '#core/time/edtf.ts';
import type { Language } from '#core/words/language.ts';
import { DATE_BOUND_WORDS } from './date-bound-words.ts';

/**
 * Reads a bound of the date range as typed: blank is no bound, 2016年5月 is 2016-05. The error is a sentence for the
 * field.
 */
export function parseBound(text: string, language: Language): Result<string | null, string> {
  const trimmed = text.trim();
  if (trimmed === '') return ok(null);
  const edtf = fromChinese(trimmed) ?? trimmed;
  const date = parseEdtf(edtf);
  return date.ok
    ? ok(edtf)
    : fail(describeBoundProblem({ ...date.error, found: trimmed }, language));
}

/** A year, a month or a day as the app itself says it in Chinese, and as it is typed: spaces stand where they like. */
const CHINESE = /^(\d{4})年(?:(\d{1,2})月(?:(\d{1,2})日)?)?$/;

/** The EDTF of a date in Chinese; null for anything else. */
function fromChinese(text: string): string | null {
  const [, ...parts] = CHINESE.exec(text.replaceAll(/\s/gu, '')) ?? [];
  const given = parts.filter((part) => part !== undefined);
  return given.length === 0 ? null : given.map((part) => part.padStart(2, '0')).join('-');
}

/** A year, month or day of which the last part lacks digits, or its sign in Chinese. */
const UNFINISHED = /^(\d{1,3}|\d{4}-\d?|\d{4}-\d{2}-\d?|\d{4}年\d{1,2}(月\d{1,2})?)$/;

/** Whether a text is no bound yet but becomes one as typing goes on: "201", "2016-0", "2016年5". */
export function isUnfinished(text: string): boolean {
  return UNFINISHED.test(text.trim());
}

/** A sentence when a range ends before it starts; null when it is sound. */
export function rangeProblem(
  from: string | null,
  to: string | null,
  language: Language,
): string | null {
  const first = from === null ? null : parseEdtf(from);
  const last = to === null ? null : parseEdtf(to);
  if (!first?.ok || !last?.ok) return null;
  const isSound = first.value.startMs < last.value.endMs;
  return isSound ? null : DATE_BOUND_WORDS[language].before(first.value.text);
}

function describeBoundProblem(problem: DateProblem, language: Language): string {
  const words = DATE_BOUND_WORDS[language];
  switch (problem.code) {
    case 'date-not-edtf':
      return words.noDate(problem.found);
    case 'date-form-unsupported':
      return words.noBound({
        found: problem.found,
        form: dateFormWords(problem.form, language),
      });
    case 'date-ends-before-start':
      return words.endsBeforeStart(problem.found);
    case 'date-out-of-range':
      return words.outOfRange(problem.found);
  }
}
