import { formatCount } from '#core/format-count.ts';
import type { Change, Changes } from '#core/query/changes.ts';
import { inLanguages, type Language } from '#core/words/language.ts';
import { listWords } from '#core/words/list-words.ts';

type ChangeKind = keyof Changes;

interface ChangeWords {
  /** So many are new, changed or gone. */
  count: (count: string, kind: ChangeKind) => string;
  /** Of one event. */
  sinceLastLook: Record<Change, string>;
}

const CHINESE_COUNTS: Record<ChangeKind, string> = { new: '新增', changed: '变更', gone: '移除' };

const WORDS = inLanguages<ChangeWords>({
  en: {
    count: (count, kind) => `${count} ${kind}`,
    sinceLastLook: { new: 'New since the last look', changed: 'Changed since the last look' },
  },
  zh: {
    count: (count, kind) => `${CHINESE_COUNTS[kind]}${count}项`,
    sinceLastLook: { new: '上次查看以来新增', changed: '上次查看以来有变更' },
  },
});

/** "3 new, 1 changed, 2 gone": what is different from the last look. */
export function changesWords(changes: Changes, language: Language): string {
  const parts = (['new', 'changed', 'gone'] as const).flatMap((kind) => {
    const { count } = changes[kind];
    return count > 0 ? WORDS[language].count(formatCount(count), kind) : [];
  });
  return listWords(parts, language);
}

/** What the details of an event say of it. */
export function changeWords(change: Change, language: Language): string {
  return WORDS[language].sinceLastLook[change];
}
