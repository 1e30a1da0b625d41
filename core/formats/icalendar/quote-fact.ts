import type { Fact } from '../fact.ts';

/** Longest piece of a property that is quoted back. */
const LONGEST = 40;

/** What is wrong with the value of a property, which is quoted in short. */
export function quoteFact(
  say: 'is-no-date' | 'is-no-duration' | 'no-rule-part',
  value: string,
): Fact {
  return { say, of: value.slice(0, LONGEST) };
}
