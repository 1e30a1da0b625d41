import type { NumberRange } from '#core/query/series-facts.ts';
import type { EditionMark } from '#core/summary/series-overview.ts';

/** An edition, or numbers between two of them that are not in the data. */
export type EditionStep = { edition: EditionMark } | { missing: NumberRange };

/** Editions in their order with what is missing between neighbours; gaps before the first listed one are not shown. */
export function toEditionSteps(
  editions: readonly EditionMark[],
  missing: readonly NumberRange[],
): EditionStep[] {
  return editions.flatMap((edition, at): EditionStep[] => {
    const before = editions[at - 1]?.number ?? null;
    const { number } = edition;
    const gaps =
      before === null || number === null
        ? []
        : missing.filter(({ from, to }) => from > before && to < number);
    return [...gaps.map((gap) => ({ missing: gap })), { edition }];
  });
}
