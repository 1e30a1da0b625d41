import {
  LEVEL_LABELS,
  LEVELS,
  STATUS_LABELS,
  STATUSES,
  type Level,
  type Status,
} from '../../events/vocabulary.ts';
import type { InLanguages } from '../../words/language.ts';

const OTHER_STATUSES: Record<string, Status> = {
  done: 'held',
  completed: 'held',
  confirmed: 'held',
  'took place': 'held',
  scheduled: 'planned',
  tentative: 'planned',
  proposed: 'planned',
  upcoming: 'planned',
  deferred: 'postponed',
  rescheduled: 'postponed',
  canceled: 'cancelled',
  'called off': 'cancelled',
  计划: 'planned',
  推迟: 'postponed',
  延期: 'postponed',
  取消: 'cancelled',
};

const OTHER_LEVELS: Record<string, Level> = {
  'head of state': 'leaders',
  'head of government': 'leaders',
  leader: 'leaders',
  minister: 'ministerial',
  'vice minister': 'vice-ministerial',
  'vice ministerial': 'vice-ministerial',
  'deputy minister': 'vice-ministerial',
  'director general': 'director-general',
  dg: 'director-general',
  'working level': 'working',
  expert: 'expert',
  experts: 'expert',
  部长级: 'ministerial',
  副部级: 'vice-ministerial',
  司局级: 'director-general',
  专家: 'expert',
};

const STATUS_WORDS = toWords(STATUSES, STATUS_LABELS, OTHER_STATUSES);
const LEVEL_WORDS = toWords(LEVELS, LEVEL_LABELS, OTHER_LEVELS);

function toWords<T extends string>(
  ids: readonly T[],
  labels: InLanguages<Record<T, string>>,
  others: Record<string, T>,
): ReadonlyMap<string, T> {
  const own = ids.flatMap((id): [string, T][] => [
    [id, id],
    [labels.en[id].toLowerCase(), id],
    [labels.zh[id], id],
  ]);
  return new Map([...Object.entries(others), ...own]);
}

/** The status that a word of any file means; undefined when it means none. */
export function parseStatus(word: string): Status | undefined {
  return STATUS_WORDS.get(word.trim().toLowerCase());
}

/** The level that a word of any file means; undefined when it means none. */
export function parseLevel(word: string): Level | undefined {
  return LEVEL_WORDS.get(word.trim().toLowerCase());
}
