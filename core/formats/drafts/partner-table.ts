import { resolvePartner } from '../../events/partners/resolve-partner.ts';
import type { Actor } from '../../events/schema.ts';
import type { FilePlace } from '../problem.ts';
import type { UnresolvedName } from '../mapping/import-preview.ts';
import { quote } from '../schema-findings.ts';
import type { ProblemLog } from './problem-log.ts';
import { NameGiver, toSlug } from './slug.ts';

/** A code as `partners` of an event takes it. */
const CODE = /^[A-Z][A-Z0-9-]+$/;

/**
 * Finds the code of each country and organisation that a file names. A name that nobody knows stands as an actor of its own,
 * so that nothing is lost, and is told once with the number of records that have it.
 */
export class PartnerTable {
  readonly #log: ProblemLog;
  /** What the reader has said that names mean; an empty code takes the name for no partner. */
  readonly #given: ReadonlyMap<string, string>;
  readonly #known = new Map<string, string>();
  readonly #actors = new Map<string, Actor>();
  readonly #codes = new NameGiver();
  readonly #unresolved = new Map<string, UnresolvedName>();
  /** What the same names could mean. */
  readonly #doubtful = new Map<string, readonly string[]>();
  /** The line of the last record that had each of these names. */
  readonly #lastTold = new Map<string, number>();

  constructor(log: ProblemLog, given: Readonly<Record<string, string>> = {}) {
    this.#log = log;
    this.#given = new Map(Object.entries(given));
  }

  /** The code of a name; null when the reader has said that it is no partner. */
  codeOf(name: string, at: FilePlace): string | null {
    const code = this.codeOfTold(name);
    const meant = this.#given.get(name) ?? name;
    const candidates = this.#doubtful.get(meant);
    if (candidates) this.#tell(meant, at, candidates);
    return code;
  }

  /** The same without telling of a name that is in doubt. */
  codeOfTold(name: string): string | null {
    const meant = this.#given.get(name) ?? name;
    return meant === '' ? null : (this.#known.get(meant) ?? this.#resolve(meant));
  }

  /** The names that nobody knows, or that mean several, as they are written. */
  get unresolved(): ReadonlyMap<string, UnresolvedName> {
    return this.#unresolved;
  }

  /** What stands in the data set for codes that are no ISO 3166-1 countries. */
  get actors(): Actor[] {
    return [...this.#actors.values()];
  }

  #resolve(name: string): string {
    const answer = resolvePartner(name);
    switch (answer.kind) {
      case 'country':
        return this.#know(name, answer.code);
      case 'actor':
        this.#actors.set(answer.actor.code, answer.actor);
        return this.#know(name, answer.actor.code);
      case 'ambiguous':
        this.#doubtful.set(name, answer.candidates);
        return this.#makeUp(name);
      case 'unknown':
        this.#doubtful.set(name, []);
        return this.#makeUp(name);
    }
  }

  #tell(name: string, at: FilePlace, candidates: readonly string[]): void {
    const before = this.#unresolved.get(name);
    // As a partner and as the place, in the same record.
    if (this.#lastTold.get(name) === at.line) return;
    this.#lastTold.set(name, at.line);
    const records = (before?.records ?? 0) + 1;
    this.#unresolved.set(name, { name, records, candidates });
    const facts =
      candidates.length > 0
        ? ({ code: 'partner-ambiguous', expected: { say: 'any-of', these: candidates } } as const)
        : ({ code: 'partner-unresolved' } as const);
    this.#log.share(`name ${name}`, { ...at, ...facts, found: quote(name) });
  }

  #makeUp(name: string): string {
    const code = CODE.test(name) ? name : `X-${toSlug(name, 'partner').toUpperCase()}`;
    const given = this.#codes.give(code);
    this.#actors.set(given, { code: given, name, kind: 'organisation' });
    return this.#know(name, given);
  }

  #know(name: string, code: string): string {
    this.#known.set(name, code);
    return code;
  }
}
