import type { DataSetSummary } from '#core/bridge/data-set-status.ts';
import { formatCount } from '#core/format-count.ts';
import { formatYearSpan } from '#core/time/format-date.ts';
import { inLanguages } from '#core/words/language.ts';
import { commaWords } from '#core/words/list-words.ts';
import { openDialog } from '../state/app-actions.ts';
import { summaryOf } from '../state/app-state.ts';
import { useLanguage, useWords } from '../state/language.ts';
import { useApp } from '../state/store.ts';
import { Dialog } from '../ui/dialog.tsx';
import './dialogs.css';

const WORDS = inLanguages({
  en: {
    title: 'About the data',
    file: 'File',
    isBundled: 'Comes with the app',
    perspective: 'Perspective',
    events: 'Events',
    total: (count: string) => count,
    undated: (count: string) => `${count} of them undated`,
    background: (count: string) => `${count} background events beside`,
    period: 'Period',
    updated: 'Updated',
    licence: 'Licence',
  },
  zh: {
    title: '关于数据',
    file: '文件',
    isBundled: '随应用提供',
    perspective: '视角',
    events: '事件',
    total: (count) => `${count}个`,
    undated: (count) => `其中${count}个日期不详`,
    background: (count) => `另有${count}个背景事件`,
    period: '时间段',
    updated: '更新日期',
    licence: '许可',
  },
});

/** What the open data set is and where it stands. */
export function AboutDataDialog() {
  const words = useWords(WORDS);
  const isOpen = useApp((state) => state.dialog.name === 'about-data');
  const summary = useApp((state) => summaryOf(state.status));
  return (
    <Dialog
      isOpen={isOpen}
      onClose={() => openDialog({ name: 'none' })}
      title={words.title}
      widthPx={560}
    >
      {summary && <About summary={summary} />}
    </Dialog>
  );
}

function About({ summary }: { summary: DataSetSummary }) {
  const language = useLanguage();
  const words = WORDS[language];
  const { origin, total, undated, background, extent } = summary;
  const events = [
    words.total(formatCount(total)),
    ...(undated > 0 ? [words.undated(formatCount(undated))] : []),
    ...(background > 0 ? [words.background(formatCount(background))] : []),
  ];
  const facts: [string, string | null][] = [
    [words.file, origin.isBundled ? words.isBundled : origin.name],
    [words.perspective, summary.perspectiveName && summary.perspectiveName[language]],
    [words.events, commaWords(events, language)],
    [words.period, extent && formatYearSpan(extent, language)],
    [words.updated, summary.updated],
    [words.licence, summary.licence],
  ];
  return (
    <div className="ct-about">
      <h3>{summary.title}</h3>
      {summary.description !== null && <p>{summary.description}</p>}
      <dl>
        {facts.map(([name, value]) => value !== null && <Fact key={name} {...{ name, value }} />)}
      </dl>
    </div>
  );
}

function Fact({ name, value }: { name: string; value: string }) {
  return (
    <>
      <dt>{name}</dt>
      <dd>{value}</dd>
    </>
  );
}
