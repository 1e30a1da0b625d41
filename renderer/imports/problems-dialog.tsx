import { Button } from '@mantine/core';
import type { ReactElement } from 'react';
import { formatCount } from '#core/format-count.ts';
import { describeProblem, severityOf, type Problem, type Severity } from '#core/formats/problem.ts';
import { openDialog, tellOfCopy } from '../state/app-actions.ts';
import { bridge } from '../state/bridge.ts';
import { summaryOf } from '../state/app-state.ts';
import { useApp } from '../state/store.ts';
import { copyText } from '../ui/clipboard.ts';
import { Dialog } from '../ui/dialog.tsx';
import { useAnswer } from '../ui/use-answer.ts';
import { saveProblems } from './save-problems.ts';
import './problems.css';

const askProblems = async () => (await bridge.request('dataset:problems')) ?? [];

const HEADINGS: Record<Severity, string> = {
  error: 'Not in',
  warning: 'Not understood, kept beside the event',
  note: 'Chosen for you',
};

/** What could not be understood of the file on screen, by what it costs. */
export function ProblemsDialog(): ReactElement {
  const isOpen = useApp((state) => state.dialog.name === 'problems');
  const summary = useApp(({ status }) => summaryOf(status));
  return (
    <Dialog
      isOpen={isOpen}
      onClose={() => openDialog({ name: 'none' })}
      title="Problems of the file"
      widthPx={720}
    >
      {isOpen && <Problems key={summary?.revision} isTable={summary?.reading?.isTable ?? false} />}
    </Dialog>
  );
}

function Problems({ isTable }: { isTable: boolean }): ReactElement {
  const problems = useAnswer(askProblems);
  if (problems === null) return <output>Asking…</output>;
  if (problems.length === 0) return <p>Nothing: all of the file was understood.</p>;
  return (
    <div className="ct-file-problems">
      {(Object.keys(HEADINGS) as Severity[]).map((severity) => (
        <ProblemGroup
          key={severity}
          heading={HEADINGS[severity]}
          problems={problems.filter((problem) => severityOf(problem) === severity)}
        />
      ))}
      <div className="ct-file-problems-actions">
        <Button onClick={() => void tellOfCopy(copyText(asText(problems)), 'Problems copied.')}>
          Copy all
        </Button>
        <Button onClick={() => void saveProblems('shown')}>Save…</Button>
        {isTable && <Button onClick={() => openDialog({ name: 'columns' })}>Columns…</Button>}
      </div>
    </div>
  );
}

function ProblemGroup({
  heading,
  problems,
}: {
  heading: string;
  problems: Problem[];
}): ReactElement | null {
  if (problems.length === 0) return null;
  return (
    <section>
      <h3>
        {heading} <span>{formatCount(problems.length)}</span>
      </h3>
      <ul>
        {problems.map((problem) => (
          <li key={`${problem.line} ${problem.path} ${problem.code} ${problem.found}`}>
            <span>{describeProblem(problem)}</span>
            <span>{placeWords(problem)}</span>
          </li>
        ))}
      </ul>
    </section>
  );
}

function placeWords({ line, records }: Problem): string {
  if (records === undefined) return `line ${formatCount(line)}`;
  return `${formatCount(records)} ${records === 1 ? 'record' : 'records'}, the first at line ${formatCount(line)}`;
}

function asText(problems: readonly Problem[]): string {
  return problems
    .map((problem) => `${placeWords(problem)}\t${problem.code}\t${describeProblem(problem)}\n`)
    .join('');
}
