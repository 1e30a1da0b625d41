import { formatCount } from '#core/format-count.ts';
import { changeCountWords } from '#core/query/changes.ts';
import type { ClusterItem, DensityItem, KindCount } from '#core/timeline/timeline-item.ts';
import { currentLanguage } from '../state/language.ts';

/** Events of a lane that stand together. */
export type CrowdItem = ClusterItem | DensityItem;

/** "37 events, March to May 2016: 20 working groups, 17 visits", and how many have changed. */
export function crowdTitle({ count, period, kinds, changes }: CrowdItem): string {
  const title = `${eventsWords(count)}, ${period}: ${kinds.map(kindWords).join(', ')}`;
  return changes ? `${title} (${changeCountWords(changes, currentLanguage())})` : title;
}

/** Whose events they are, "China–Netherlands": what the name of the crowd says last, or else the label of the lane. */
export function crowdWho({ name, count, period, changes }: CrowdItem, laneLabel: string): string {
  const before = `${eventsWords(count)}, ${period}, `;
  const after = changes ? `, ${changeCountWords(changes, currentLanguage())}` : '';
  if (!name.startsWith(before) || !name.endsWith(after)) return laneLabel;
  return name.slice(before.length, name.length - after.length);
}

/** "37 events", "1 event". */
export function eventsWords(count: number): string {
  return `${formatCount(count)} ${count === 1 ? 'event' : 'events'}`;
}

/** "20 working groups", "1 visit". */
export function kindWords({ label, count }: Pick<KindCount, 'label' | 'count'>): string {
  const words = inSentence(label);
  return `${formatCount(count)} ${count === 1 ? words : pluralOf(words)}`;
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
