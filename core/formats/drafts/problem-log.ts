import { severityOf, type Problem, type ProblemCode } from '../problem.ts';

/** More problems of one kind than anyone reads one by one; how many more there are is told. */
const MOST_OF_A_KIND = 200;

/**
 * Gathers what is wrong with the records of a file while it is read. Of each kind the first ones are kept, the others
 * counted; what stands for many records at once, such as a name that nobody knows, is kept once with their number.
 */
export class ProblemLog {
  readonly #kept: Problem[] = [];
  readonly #counts = new Map<ProblemCode, number>();
  readonly #shared = new Map<string, Problem & { records: number }>();
  /** Records that are not in. */
  leftOut = 0;
  /** Whether the file was not read to its end. */
  isCut = false;

  /** Notes a problem of one record; one that is an error keeps the record out. */
  add(problem: Problem): void {
    const count = (this.#counts.get(problem.code) ?? 0) + 1;
    this.#counts.set(problem.code, count);
    if (count <= MOST_OF_A_KIND) this.#kept.push(problem);
    if (severityOf(problem) === 'error') this.leftOut += 1;
  }

  /** Notes what ended the reading before the file did: nobody knows how many records that keeps out. */
  end(problem: Problem): void {
    this.#kept.push(problem);
    this.isCut = true;
  }

  /** Notes a problem that many records may have, told apart from others by `key`; its place is that of the first one. */
  share(key: string, problem: Problem): void {
    const known = this.#shared.get(key);
    if (known) known.records += 1;
    else this.#shared.set(key, { ...problem, records: 1 });
  }

  /** All of them in the order of the file, those of many records first. */
  list(): Problem[] {
    const shared = [...this.#shared.values()].toSorted((a, b) => b.records - a.records);
    const kept = this.#kept.toSorted((a, b) => a.line - b.line || a.column - b.column);
    return [...shared, ...kept, ...this.#more()];
  }

  #more(): Problem[] {
    return [...this.#counts].flatMap(([code, count]) => {
      if (count <= MOST_OF_A_KIND) return [];
      const found = String(count - MOST_OF_A_KIND);
      return [{ code: 'more-problems', line: 1, column: 1, path: '', found, reason: code }];
    });
  }
}
