import { DEFAULT_KINDS, MARKS, type Kind } from '../../events/vocabulary.ts';
import { NameGiver, toId } from './slug.ts';

/** A legend of more kinds tells nothing any more, and a column with more values is no kind. */
export const MOST_KINDS = 40;

/** Colours for kinds of a file's own, which the default ones leave free: Paul Tol's muted and bright palettes. */
const COLOURS = ['#332288', '#117733', '#cc6677', '#4477aa', '#228833', '#aa3377', '#ee6677'];

/** What stands for each default kind beside its id and its label. */
const OTHER_WORDS: Record<string, string> = {
  conference: 'forum',
  congress: 'forum',
  symposium: 'forum',
  seminar: 'workshop',
  training: 'workshop',
  talks: 'consultation',
  agreement: 'signing',
  signature: 'signing',
  'memorandum of understanding': 'signing',
  mou: 'signing',
  delegation: 'visit',
  'state visit': 'visit',
  ministerial: 'ministerial',
  'joint commission': 'joint-committee',
  fair: 'exhibition',
  expo: 'exhibition',
  峰会: 'summit',
  部长级会议: 'ministerial',
  联委会: 'joint-committee',
  对话: 'dialogue',
  磋商: 'consultation',
  工作组: 'working-group',
  会议: 'meeting',
  会见: 'meeting',
  访问: 'visit',
  签署: 'signing',
  论坛: 'forum',
  展览: 'exhibition',
  研讨会: 'workshop',
  其他: 'other',
};

/** Finds the kind of each event by the word that its file has for it, and makes new kinds of words that mean none. */
export class KindTable {
  readonly #known = new Map<string, string>();
  readonly #ids = new NameGiver();
  readonly #own: Kind[] = [];

  constructor() {
    for (const { id, label } of DEFAULT_KINDS) {
      this.#ids.give(id);
      for (const word of [id, id.replaceAll('-', ' '), label.toLowerCase()]) this.#know(word, id);
    }
    for (const [word, id] of Object.entries(OTHER_WORDS)) this.#know(word, id);
  }

  /** Id of the kind that a word means; null when it would be one kind too many. */
  idOf(word: string): string | null {
    const key = word.trim().toLowerCase();
    const known = this.#known.get(key);
    if (known !== undefined) return known;
    return this.#own.length < MOST_KINDS ? this.#make(word.trim(), key) : null;
  }

  /** Makes sure that an id of a kind leads somewhere, to one of this name where there is none yet. */
  refer(id: string, label: string): string {
    if (!this.#known.has(id)) this.#make(label, id, id);
    return id;
  }

  /** The kinds that the file brings with it, in the order in which they came. */
  get own(): readonly Kind[] {
    return this.#own;
  }

  #make(label: string, key: string, wanted = toId(label, 'kind')): string {
    const id = this.#ids.give(wanted);
    const at = this.#own.length;
    const colour = COLOURS[at % COLOURS.length] ?? '#7f7f7f';
    this.#own.push({ id, label, colour, mark: MARKS[at % MARKS.length] ?? 'circle' });
    this.#known.set(key, id);
    return id;
  }

  #know(word: string, id: string): void {
    this.#known.set(word, id);
    this.#known.set(`${word}s`, id);
  }
}
