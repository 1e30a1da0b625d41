import type { DataSetSummary } from '#core/bridge/data-set-status.ts';
import { formatCount } from '#core/format-count.ts';
import { formatYearSpan } from '#core/time/format-date.ts';
import { openDialog } from '../state/app-actions.ts';
import { summaryOf } from '../state/app-state.ts';
import { useApp } from '../state/store.ts';
import { Dialog } from '../ui/dialog.tsx';
import './dialogs.css';
import { currentLanguage } from '../state/language.ts';

/** What the open data set is and where it stands. */
export function AboutDataDialog() {
  const isOpen = useApp((state) => state.dialog.name === 'about-data');
  const summary = useApp((state) => summaryOf(state.status));
  return (
    <Dialog
      isOpen={isOpen}
      onClose={() => openDialog({ name: 'none' })}
      title="About the data"
      widthPx={560}
    >
      {summary && <About summary={summary} />}
    </Dialog>
  );
}

function About({ summary }: { summary: DataSetSummary }) {
  const facts: [string, string | null][] = [
    ['File', summary.origin.isBundled ? 'Comes with the app' : summary.origin.name],
    ['Perspective', summary.perspectiveName],
    ['Events', eventWords(summary)],
    ['Period', summary.extent && formatYearSpan(summary.extent, currentLanguage())],
    ['Updated', summary.updated],
    ['Licence', summary.licence],
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

function eventWords({ total, undated, background }: DataSetSummary): string {
  return [
    formatCount(total),
    ...(undated > 0 ? [`${formatCount(undated)} of them undated`] : []),
    ...(background > 0 ? [`${formatCount(background)} background events beside`] : []),
  ].join(', ');
}
