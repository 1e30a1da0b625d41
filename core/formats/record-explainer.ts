import { eventSchema } from '../events/schema.ts';
import { doubleMembers } from './double-members.ts';
import { formatPath } from './json-places.ts';
import { depthProblem, parseJson, withoutEchoes } from './parse-document.ts';
import { placeFindings, type Finding } from './place-findings.ts';
import type { Problem } from './problem.ts';
import { eventFindings, type KnownIds } from './reference-findings.ts';
import { readEventReferences } from './references.ts';
import { scanJson } from './scan-json.ts';
import { quote, schemaFindings } from './schema-findings.ts';

/** Tells what is wrong with events that come one by one, each as its JSON text. */
export class RecordExplainer {
  readonly #known: KnownIds;
  readonly #places = new Map<string, number>();

  /** `known` is what the head of the data set offers to refer to. */
  constructor(known: KnownIds) {
    this.#known = known;
  }

  /** The problems of the next event, which is number `at` of the file from 0; their places are those in its own text. */
  explain(json: string, at: number): Problem[] {
    return this.#explainJson(json, at).map((problem) => ({
      ...problem,
      path: formatPath(['events', at]) + (problem.path === '' ? '' : `.${problem.path}`),
    }));
  }

  #explainJson(json: string, at: number): Problem[] {
    const { tooDeepAt, members } = scanJson(json);
    if (tooDeepAt !== null) return [depthProblem(json, tooDeepAt)];
    const parsed = parseJson(json);
    if (!parsed.ok) return [parsed.error];
    const { value } = parsed;
    const checked = eventSchema.safeParse(value);
    const invalid = checked.success ? [] : schemaFindings(checked.error.issues, value);
    const references = readEventReferences(value);
    const broken = [
      ...this.#noteId(references.id, at),
      ...eventFindings(this.#known, references, []),
    ];
    const doubles = doubleMembers(json, value, members);
    return placeFindings(withoutEchoes(invalid, broken), json, doubles);
  }

  #noteId(id: string | undefined, at: number): Finding[] {
    if (id === undefined) return [];
    const before = this.#places.get(id);
    if (before === undefined) {
      this.#places.set(id, at);
      return [];
    }
    const expected = formatPath(['events', before]);
    return [{ path: ['id'], code: 'id-duplicate', found: quote(id), expected }];
  }
}
