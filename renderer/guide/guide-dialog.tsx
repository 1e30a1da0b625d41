import type { ReactElement } from 'react';
import type { GuideChapter } from 'virtual:guide/en';
import { inLanguages, type InLanguages } from '#core/words/language.ts';
import { openDialog } from '../state/app-actions.ts';
import { useLanguage, useWords } from '../state/language.ts';
import { useApp } from '../state/store.ts';
import { Dialog } from '../ui/dialog.tsx';
import { useAnswer } from '../ui/use-answer.ts';
import { Guide } from './guide.tsx';

const WORDS = inLanguages({
  en: { title: 'Guide', opening: 'Opening…' },
  zh: { title: '使用指南', opening: '正在打开…' },
});

/** The text in each language, which is read when it is asked for. */
const TEXTS: InLanguages<() => Promise<readonly GuideChapter[]>> = {
  en: async () => (await import('virtual:guide/en')).chapters,
  zh: async () => (await import('virtual:guide/zh')).chapters,
};

/** The guide, without a network. */
export function GuideDialog(): ReactElement {
  const isOpen = useApp((state) => state.dialog.name === 'guide');
  const { title } = useWords(WORDS);
  return (
    <Dialog
      isOpen={isOpen}
      onClose={() => openDialog({ name: 'none' })}
      title={title}
      widthPx={1080}
    >
      {isOpen && <GuideText />}
    </Dialog>
  );
}

function GuideText(): ReactElement {
  const { opening } = useWords(WORDS);
  const chapters = useAnswer(TEXTS[useLanguage()]);
  return chapters === null ? <output>{opening}</output> : <Guide chapters={chapters} />;
}
