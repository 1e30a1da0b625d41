import { formatCount } from '#core/format-count.ts';
import { inLanguages } from '#core/words/language.ts';
import { eventCount } from '#core/words/count-words.ts';
import { useWords } from '../state/language.ts';
import { useApp } from '../state/store.ts';
import { CancelSave } from './cancel-save.tsx';

interface SavingWords {
  name: string;
  saving: (fileName: string, done: number, total: number) => string;
}

const WORDS = inLanguages<SavingWords>({
  en: {
    name: 'Saving data',
    saving: (fileName, done, total) =>
      `Saving ${fileName}: ${formatCount(done)} of ${eventCount(total, 'en')}`,
  },
  zh: {
    name: '正在保存数据',
    saving: (fileName, done, total) =>
      `正在保存${fileName}：共${eventCount(total, 'zh')}，已完成${formatCount(done)}个`,
  },
});

/** How far a save of events is that takes a while, and a way to end it. */
export function SavingLine() {
  const saving = useApp((state) => state.saving);
  const words = useWords(WORDS);
  if (!saving) return null;
  const { fileName, doneEvents, totalEvents } = saving;
  return (
    <section className="ct-notice" aria-label={words.name}>
      <span>{words.saving(fileName, doneEvents, totalEvents)}</span>
      <CancelSave />
    </section>
  );
}
