import { formatCount } from '#core/format-count.ts';
import { changeCountWords } from '#core/query/changes.ts';
import type { ClusterItem, DensityItem, KindCount } from '#core/timeline/timeline-item.ts';
import { eventCount } from '#core/words/count-words.ts';
import { inLanguages, type Language } from '#core/words/language.ts';
import { listWords } from '#core/words/list-words.ts';

/** Events of a lane that stand together. */
export type CrowdItem = ClusterItem | DensityItem;

interface CrowdWords {
  /** What a crowd is, by how many, when and of which kinds. */
  title: (count: string, period: string, kinds: string) => string;
  /** The same, with what has changed in it. */
  changed: (title: string, changes: string) => string;
  /** So many of a kind, by its label. */
  ofKind: (label: string, count: number) => string;
}

const WORDS = inLanguages<CrowdWords>({
  en: {
    title: (count, period, kinds) => `${count}, ${period}: ${kinds}`,
    changed: (title, changes) => `${title} (${changes})`,
    ofKind: (label, count) => {
      const { one, more } = formsOf(label);
      return `${formatCount(count)} ${count === 1 ? one : more}`;
    },
  },
  zh: {
    title: (count, period, kinds) => `${count}，${period}：${kinds}`,
    changed: (title, changes) => `${title}（${changes}）`,
    // A label of the data set's own may be in other letters: these keep apart from the number.
    ofKind: (label, count) => `${label}${/\w$/.test(label) ? ' ' : ''}${formatCount(count)}项`,
  },
});

/** "37 events, March to May 2016: 20 working groups, 17 visits", and how many have changed. */
export function crowdTitle(
  { count, period, kinds, changes }: CrowdItem,
  language: Language,
): string {
  const words = WORDS[language];
  const ofKinds = kinds.map((kind) => kindWords(kind, language));
  const title = words.title(eventCount(count, language), period, listWords(ofKinds, language));
  return changes ? words.changed(title, changeCountWords(changes, language)) : title;
}

/** "20 working groups", "1 visit". */
export function kindWords(
  { label, count }: Pick<KindCount, 'label' | 'count'>,
  language: Language,
): string {
  return WORDS[language].ofKind(label, count);
}

/** The forms of labels in a sentence: kinds have few, and each of a few hundred crowds tells of a dozen. */
const knownForms = new Map<string, { one: string; more: string }>();

function formsOf(label: string): { one: string; more: string } {
  const known = knownForms.get(label);
  if (known) return known;
  const one = inSentence(label);
  const forms = { one, more: pluralOf(one) };
  knownForms.set(label, forms);
  return forms;
}

/** A label in the middle of a sentence; "S&T programme" keeps its capitals. */
function inSentence(label: string): string {
  return /^\p{Lu}\p{Ll}/u.test(label) ? label.charAt(0).toLowerCase() + label.slice(1) : label;
}

/** The regular plural of an English word, or of the first of two that "or" joins. Other letters stay as they are. */
function pluralOf(words: string): string {
  const [, first = words, rest = ''] = /^(.*?)( or .*)?$/.exec(words) ?? [];
  if (!/[a-z]$/.test(first)) return words;
  if (rest !== '') return `${pluralOf(first)}${rest.replace(/\S+$/, pluralOf)}`;
  if (/[^aeiou]y$/.test(first)) return `${first.slice(0, -1)}ies`;
  return `${first}${/(?:s|x|z|ch|sh)$/.test(first) ? 'es' : 's'}`;
}
