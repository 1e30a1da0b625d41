import type { Problem, ProblemCode } from '../problem.ts';

/** More problems of one kind than anyone reads; from here on one stands for all that follow, with their number. */
const MAX_LISTED = 1000;

/** Longest quotation of what stands in a file. */
const MAX_QUOTE = 80;

/** Gathers what is wrong with a file, in a bounded list. */
export class ProblemList {
  readonly problems: Problem[] = [];
  readonly #counts = new Map<ProblemCode, number>();
  readonly #gathered = new Map<ProblemCode, Problem>();

  add(problem: Problem): void {
    const count = (this.#counts.get(problem.code) ?? 0) + 1;
    this.#counts.set(problem.code, count);
    const gathered = this.#gathered.get(problem.code);
    if (gathered) {
      gathered.records = count - MAX_LISTED;
      return;
    }
    const placed = { ...problem };
    if (typeof placed.found === 'string') placed.found = quote(placed.found);
    this.problems.push(placed);
    if (count > MAX_LISTED) this.#gathered.set(problem.code, placed);
  }
}

function quote(text: string): string {
  return text.length > MAX_QUOTE ? `${text.slice(0, MAX_QUOTE)}…` : text;
}
