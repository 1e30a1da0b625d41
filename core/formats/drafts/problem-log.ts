import { severityOf, type Problem, type ProblemCode } from '../problem.ts';

/** More problems of one kind than anyone reads one by one; how many more there are is told. */
const MOST_OF_A_KIND = 200;

/** A problem that many records have, with their number. */
type SharedProblem = Problem & { records: number };

/** All that a log has noted of a part of a file, as plain data. */
export interface NotedProblems {
  kept: readonly Problem[];
  counts: ReadonlyMap<ProblemCode, number>;
  shared: ReadonlyMap<string, SharedProblem>;
  leftOut: number;
}

/**
 * Gathers what is wrong with the records of a file while it is read. Of each kind the first ones are kept, the others
 * counted; what stands for many records at once, such as a name that nobody knows, is kept once with their number.
 */
export class ProblemLog {
  readonly #kept: Problem[] = [];
  readonly #counts = new Map<ProblemCode, number>();
  readonly #shared = new Map<string, SharedProblem>();
  /** Records that are not in. */
  leftOut = 0;
  /** Whether the file was not read to its end. */
  isCut = false;

  /** Notes a problem of one record; one that is an error keeps the record out. */
  add(problem: Problem): void {
    this.#keep(problem);
    if (severityOf(problem) === 'error') this.leftOut += 1;
  }

  /** Notes what ended the reading before the file did: nobody knows how many records that keeps out. */
  end(problem: Problem): void {
    this.#kept.push(problem);
    this.isCut = true;
  }

  /** Notes a problem that many records may have, told apart from others by `key`; its place is that of the first one. */
  share(key: string, problem: Problem): void {
    this.#share(key, { ...problem, records: 1 });
  }

  /** All that has been noted, but what ended the reading. */
  get noted(): NotedProblems {
    const { leftOut } = this;
    return { kept: this.#kept, counts: this.#counts, shared: this.#shared, leftOut };
  }

  /** Notes what a log of the next part of the file has noted, whose lines it has counted from 1 on. */
  takeIn({ kept, counts, shared, leftOut }: NotedProblems, linesBefore: number): void {
    const moved = <T extends Problem>(problem: T): T => ({
      ...problem,
      line: problem.line + linesBefore,
    });
    for (const problem of kept) this.#keep(moved(problem));
    for (const [code, count] of counts) this.#count(code, Math.max(0, count - MOST_OF_A_KIND));
    for (const [key, problem] of shared) this.#share(key, moved(problem));
    this.leftOut += leftOut;
  }

  /** All of them in the order of the file, those of many records first. */
  list(): Problem[] {
    const shared = [...this.#shared.values()].toSorted((a, b) => b.records - a.records);
    const kept = this.#kept.toSorted((a, b) => a.line - b.line || a.column - b.column);
    return [...shared, ...kept, ...this.#more()];
  }

  #keep(problem: Problem): void {
    if (this.#count(problem.code, 1) <= MOST_OF_A_KIND) this.#kept.push(problem);
  }

  /** How many there are of a kind with some more. */
  #count(code: ProblemCode, more: number): number {
    const count = (this.#counts.get(code) ?? 0) + more;
    this.#counts.set(code, count);
    return count;
  }

  #share(key: string, problem: SharedProblem): void {
    const known = this.#shared.get(key);
    if (known) known.records += problem.records;
    else this.#shared.set(key, problem);
  }

  #more(): Problem[] {
    return [...this.#counts].flatMap(([code, count]) => {
      if (count <= MOST_OF_A_KIND) return [];
      const found = String(count - MOST_OF_A_KIND);
      return [{ code: 'more-problems', line: 1, column: 1, path: '', found, reason: code }];
    });
  }
}
