import type { ReactElement } from 'react';
import type { ReadingFacts } from '#core/bridge/data-set-status.ts';
import { formatCount } from '#core/format-count.ts';
import { inLanguages } from '#core/words/language.ts';
import { openDialog } from '../state/app-actions.ts';
import { summaryOf } from '../state/app-state.ts';
import { useWords } from '../state/language.ts';
import { useApp } from '../state/store.ts';
import '../ui/controls.css';

interface ReadingTexts {
  isCut: string;
  leftOut: (count: number) => string;
  problems: (count: number) => string;
}

const WORDS = inLanguages<ReadingTexts>({
  en: {
    isCut: 'The file was not read to its end',
    leftOut: (count) => `${formatCount(count)} ${count === 1 ? 'record is' : 'records are'} not in`,
    problems: (count) =>
      `${formatCount(count)} ${count === 1 ? 'problem' : 'problems'} in the file`,
  },
  zh: {
    isCut: '文件没有读到结尾',
    leftOut: (count) => `${formatCount(count)}条记录未读入`,
    problems: (count) => `文件中有${formatCount(count)}个问题`,
  },
});

/** How much of a file is not in, as a way to the list of its problems; nothing when there are none. */
export function ReadingWords(): ReactElement | null {
  const reading = useApp(({ status }) => summaryOf(status)?.reading);
  const words = useWords(WORDS);
  if (!reading || reading.problems === 0) return null;
  return (
    <button
      type="button"
      className="ct-text-button"
      onClick={() => openDialog({ name: 'problems' })}
    >
      {readingWords(reading, words)}
    </button>
  );
}

function readingWords({ leftOut, isCut, problems }: ReadingFacts, words: ReadingTexts): string {
  if (isCut) return words.isCut;
  return leftOut > 0 ? words.leftOut(leftOut) : words.problems(problems);
}
