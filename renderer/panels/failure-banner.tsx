import { Button } from '@mantine/core';
import { IconAlertTriangle } from '@tabler/icons-react';
import { useState } from 'react';
import type { DataSetStatus } from '#core/bridge/data-set-status.ts';
import { describeProblem } from '#core/formats/problem-words/describe-problem.ts';
import type { Problem } from '#core/formats/problem.ts';
import { saveProblems } from '../imports/save-problems.ts';
import { openDialog } from '../state/app-actions.ts';
import { bridge } from '../state/bridge.ts';
import { useLanguage, useWords } from '../state/language.ts';
import { useApp } from '../state/store.ts';
import '../ui/controls.css';
import './failure-banner.css';
import { FAILURE_WORDS } from './failure-words.ts';

/** What is wrong with the file that could not be opened, each problem with its place; nothing when none failed. */
export function FailureBanner() {
  const status = useApp((state) => state.status);
  return status.state === 'failed' ? <Failure status={status} /> : null;
}

function Failure({ status }: { status: Extract<DataSetStatus, { state: 'failed' }> }) {
  const words = useWords(FAILURE_WORDS);
  const { origin, problems, last } = status;
  // Folded for one failure only: the next one is told in full again.
  const [folded, setFolded] = useState<Problem[] | null>(null);
  const [dismissed, setDismissed] = useState<Problem[] | null>(null);
  const isFolded = folded === problems;
  if (dismissed === problems) return null;
  return (
    <section className="ct-failure" aria-label={words.label}>
      <header>
        <div role="alert">
          <h2>
            <IconAlertTriangle size={16} aria-hidden="true" />
            {words.title(origin.name)}
          </h2>
          {last && <p>{words.stays(last.title)}</p>}
        </div>
        {problems.some(({ code }) => code === 'column-missing') && (
          <Button onClick={() => openDialog({ name: 'columns' })}>{words.columns}</Button>
        )}
        <Button onClick={() => void bridge.request('dataset:open-dialog')}>
          {words.openAnother}
        </Button>
        <Button onClick={() => void bridge.request('dataset:reload')}>{words.tryAgain}</Button>
        <Button
          variant="subtle"
          color="gray"
          aria-expanded={!isFolded}
          onClick={() => setFolded(isFolded ? null : problems)}
        >
          {isFolded ? words.show : words.hide}
        </Button>
        <Button variant="subtle" color="gray" onClick={() => setDismissed(problems)}>
          {words.dismiss}
        </Button>
      </header>
      {!isFolded && <ProblemList key={origin.name} problems={problems} />}
    </section>
  );
}

/** Problems that are listed before the reader asks for all. */
const FIRST = 3;

function ProblemList({ problems }: { problems: Problem[] }) {
  const language = useLanguage();
  const words = FAILURE_WORDS[language];
  const [isWhole, setIsWhole] = useState(false);
  const listed = isWhole ? problems : problems.slice(0, FIRST);
  return (
    <>
      {/* oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex -- a keyboard scrolls it */}
      <ol className="ct-problems" tabIndex={0} aria-label={words.problems}>
        {listed.map((problem) => (
          <li key={`${problem.line}:${problem.column} ${problem.code} ${problem.path}`}>
            <span>{describeProblem(problem, language)}</span>
            <span className="ct-problem-place">
              {isWholeFile(problem) ? null : words.place(problem.line, problem.column)}
            </span>
          </li>
        ))}
      </ol>
      <div className="ct-problems-actions">
        {problems.length > FIRST && (
          <button type="button" className="ct-text-button" onClick={() => setIsWhole(!isWhole)}>
            {isWhole ? words.fewer : words.all(problems.length)}
          </button>
        )}
        <button
          type="button"
          className="ct-text-button"
          onClick={() => void saveProblems('refused')}
        >
          {words.save}
        </button>
      </div>
    </>
  );
}

/** Whether a problem is one of the file as a whole, which has no place. */
function isWholeFile({ path, code }: Problem): boolean {
  return path === '' && !code.startsWith('json-');
}
