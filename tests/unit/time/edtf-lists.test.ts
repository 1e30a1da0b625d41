import { describe, expect, it } from 'vitest';
import { parseEdtf } from '#core/time/edtf.ts';
import { hasSample, readSample } from '../support/samples.ts';

const FILE = 'edtf/lists.json';
const lists = readSample<Record<string, string[]>>(FILE, {});

const unique = (...names: string[]) => [...new Set(names.flatMap((name) => lists[name] ?? []))];

/** Valid, but an interval between a season and a date that is none is unknown to the edtf package. */
const NOT_ACCEPTED = new Set(['1923-21/1924', '1952-23~/1953']);

/** Valid, but the package does not know a qualifier between year and month at the end of an interval. */
const NOT_ACCEPTED_LEVEL_2 = new Set(['1984?/2004~-06']);

/** Valid years beyond the dates that JavaScript can hold. */
const OUT_OF_RANGE = new Set(['Y170000002', 'Y-170000002']);

/**
 * Not valid, because the first end starts inside the second, but clear all the same: the first day named is not after
 * the last.
 */
const ACCEPTED_NONETHELESS = new Set([
  '0000-01-03/0000-01',
  '0000-02/0000',
  '2004-06-11%/2004-%06',
  '2004-06-11%/2004-06~',
]);

/** "accepted", or the code of the refusal. */
function outcome(text: string): string {
  const date = parseEdtf(text);
  return date.ok ? 'accepted' : date.error.code;
}

function expectedOutcome(text: string): string {
  if (NOT_ACCEPTED.has(text)) return 'date-not-edtf';
  return OUT_OF_RANGE.has(text) ? 'date-out-of-range' : 'accepted';
}

describe.skipIf(!hasSample(FILE))(`the lists of the edtf-validate project (${FILE})`, () => {
  it.each(unique('Level0', 'Level1'))('level 0 or 1: %s is accepted', (text) => {
    expect(outcome(text)).toBe(expectedOutcome(text));
  });

  it.each(unique('Level2', 'L2_Intervals'))(
    'level 2: %s is accepted, or refused by name',
    (text) => {
      expect(outcome(text) === 'date-not-edtf').toBe(NOT_ACCEPTED_LEVEL_2.has(text));
    },
  );

  it.each(unique('invalid_edtf_dates', 'invalid_edtf_intervals', 'invalid_edtf_datetimes'))(
    'invalid: "%s" is refused',
    (text) => {
      expect(parseEdtf(text).ok).toBe(ACCEPTED_NONETHELESS.has(text));
    },
  );
});
