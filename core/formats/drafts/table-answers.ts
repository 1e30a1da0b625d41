import { assertNever } from '../../assert-never.ts';
import type { FilePlace } from '../problem.ts';
import type { AskedTables, DataSetTables } from './data-set-tables.ts';
import type { SourceDraft } from './event-draft.ts';

/** A question that is nothing but a name. */
interface NameQuestion {
  ask: 'kind' | 'partner' | 'series' | 'named-source';
  name: string;
}

/** A question to the tables of a data set that is answered in the same way whenever it is asked again. */
type TableQuestion = NameQuestion | { ask: 'source'; draft: SourceDraft } | { ask: 'file' };

/** What the tables of a part of a file have been asked, and what they have answered: plain data. */
export interface TableAnswers {
  /** Each question once, in the order in which they were asked. */
  answers: readonly { question: TableQuestion; answer: string | null }[];
  /** The ids of events, one a line. */
  ids: string;
}

/**
 * Passes questions on to tables and notes the answers. A part of a file is settled with tables of its own: whether it would
 * have been settled in the same way after all parts before it, is known when their tables give the same answers.
 */
export class AnswerNotes implements AskedTables {
  readonly #tables: DataSetTables;
  readonly #answers: TableAnswers['answers'][number][] = [];
  readonly #asked: Record<TableQuestion['ask'], Set<string>> = {
    kind: new Set(),
    partner: new Set(),
    series: new Set(),
    'named-source': new Set(),
    source: new Set(),
    file: new Set(),
  };
  readonly #ids: string[] = [];
  #isRepeatable = true;

  constructor(tables: DataSetTables) {
    this.#tables = tables;
  }

  readonly ids = {
    give: (wanted: string): string => {
      const given = this.#tables.ids.give(wanted);
      if (given !== wanted) this.#isRepeatable = false;
      this.#ids.push(given);
      return given;
    },
  };

  readonly kinds = {
    idOf: (name: string) => this.#noteName('kind', name, this.#tables.kinds.idOf(name)),
    refer: (id: string, label: string) => {
      this.#isRepeatable = false;
      return this.#tables.kinds.refer(id, label);
    },
  };

  readonly partners = {
    codeOf: (name: string, at: FilePlace) =>
      this.#noteName('partner', name, this.#tables.partners.codeOf(name, at)),
  };

  readonly series = {
    idOf: (name: string) => this.#noteName('series', name, this.#tables.series.idOf(name)),
    refer: (id: string, title: string) => {
      this.#isRepeatable = false;
      return this.#tables.series.refer(id, title);
    },
  };

  readonly sources = {
    idOf: (draft: SourceDraft) => {
      const id = this.#tables.sources.idOf(draft);
      // Drafts that have the same id as their answer say the same.
      if (this.#isNew('source', id))
        this.#answers.push({ question: { ask: 'source', draft }, answer: id });
      return id;
    },
    refer: (name: string) => this.#noteName('named-source', name, this.#tables.sources.refer(name)),
    idOfFile: () => {
      const id = this.#tables.sources.idOfFile();
      if (this.#isNew('file', '')) this.#answers.push({ question: { ask: 'file' }, answer: id });
      return id;
    },
  };

  /** Null when something was asked whose answer depends on how often it is asked: an id that is taken, for one. */
  get noted(): TableAnswers | null {
    return this.#isRepeatable ? { answers: this.#answers, ids: this.#ids.join('\n') } : null;
  }

  #noteName<T extends string | null>(ask: NameQuestion['ask'], name: string, answer: T): T {
    if (this.#isNew(ask, name)) this.#answers.push({ question: { ask, name }, answer });
    return answer;
  }

  /** Whether this is the first question of its kind with this key, which tells those of one kind apart. */
  #isNew(ask: TableQuestion['ask'], key: string): boolean {
    const asked = this.#asked[ask];
    const before = asked.size;
    return asked.add(key).size > before;
  }
}

/**
 * Asks tables what has been asked of others, and tells whether they give the same answers and all ids are free, which are
 * taken then. If not, the questions can be asked once more, in the same order, as if they never had been.
 */
export function giveSameAnswers(tables: DataSetTables, { answers, ids }: TableAnswers): boolean {
  const isSame = answers.map(({ question, answer }) => answerOf(tables, question) === answer);
  return isSame.every(Boolean) && tables.ids.giveAll(ids === '' ? [] : ids.split('\n'));
}

function answerOf(tables: DataSetTables, question: TableQuestion): string | null {
  switch (question.ask) {
    case 'kind':
      return tables.kinds.idOf(question.name);
    case 'partner':
      return tables.partners.codeOfTold(question.name);
    case 'series':
      return tables.series.idOf(question.name);
    case 'named-source':
      return tables.sources.refer(question.name);
    case 'source':
      return tables.sources.idOf(question.draft);
    case 'file':
      return tables.sources.idOfFile();
    default:
      return assertNever(question);
  }
}
