import leven from 'leven';
import { foldText } from '#core/query/search-text.ts';

/** More would be a list to read, not a hint. */
const MOST = 3;

/** How many letters of a word may be wrong, as a part of its length: one in three. */
const SLIPS = 1 / 3;

/**
 * The choices that a misspelt text may have meant, those that are equally near in their order; none when nothing is
 * near. A slip seldom hits the first letter (Pollock and Zamora 1984, "Automatic spelling correction"), so that has to
 * agree: "Holland" is not "Poland".
 */
export function findClosest<T>(text: string, choices: T[], namesOf: (choice: T) => string[]): T[] {
  const folded = foldText(text);
  const limit = Math.floor(folded.length * SLIPS);
  const distances = choices.map((choice) =>
    Math.min(...namesOf(choice).map((name) => distanceOf(folded, foldText(name), limit))),
  );
  const least = Math.min(limit, ...distances);
  return choices.filter((_, at) => distances[at] === least).slice(0, MOST);
}

/** Letters to change, add or take away; any number above the limit when there are more. */
function distanceOf(text: string, name: string, limit: number): number {
  if (name === '' || name[0] !== text[0]) return Infinity;
  return leven(text, name, { maxDistance: limit + 1 });
}
