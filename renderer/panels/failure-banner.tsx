import { Button } from '@mantine/core';
import { IconAlertTriangle } from '@tabler/icons-react';
import { useState } from 'react';
import type { DataSetStatus } from '#core/bridge/data-set-status.ts';
import { describeProblem, type Problem } from '#core/formats/problem.ts';
import { saveProblems } from '../imports/save-problems.ts';
import { openDialog } from '../state/app-actions.ts';
import { bridge } from '../state/bridge.ts';
import { useApp } from '../state/store.ts';
import '../ui/controls.css';
import './failure-banner.css';

/** What is wrong with the file that could not be opened, each problem with its place; nothing when none failed. */
export function FailureBanner() {
  const status = useApp((state) => state.status);
  return status.state === 'failed' ? <Failure status={status} /> : null;
}

function Failure({ status }: { status: Extract<DataSetStatus, { state: 'failed' }> }) {
  const { origin, problems, last } = status;
  // Folded for one failure only: the next one is told in full again.
  const [folded, setFolded] = useState<Problem[] | null>(null);
  const [dismissed, setDismissed] = useState<Problem[] | null>(null);
  const isFolded = folded === problems;
  if (dismissed === problems) return null;
  return (
    <section className="ct-failure" aria-label="Could not open the file">
      <header>
        <div role="alert">
          <h2>
            <IconAlertTriangle size={16} aria-hidden="true" />
            {origin.name} could not be opened
          </h2>
          {last && <p>“{last.title}” stays on screen.</p>}
        </div>
        {problems.some(({ code }) => code === 'column-missing') && (
          <Button onClick={() => openDialog({ name: 'columns' })}>Choose columns…</Button>
        )}
        <Button onClick={() => void bridge.request('dataset:open-dialog')}>Open another…</Button>
        <Button onClick={() => void bridge.request('dataset:reload')}>Try again</Button>
        <Button
          variant="subtle"
          color="gray"
          aria-expanded={!isFolded}
          onClick={() => setFolded(isFolded ? null : problems)}
        >
          {isFolded ? 'Show problems' : 'Hide problems'}
        </Button>
        <Button variant="subtle" color="gray" onClick={() => setDismissed(problems)}>
          Dismiss
        </Button>
      </header>
      {!isFolded && <ProblemList key={origin.name} problems={problems} />}
    </section>
  );
}

/** Problems that are listed before the reader asks for all. */
const FIRST = 3;

function ProblemList({ problems }: { problems: Problem[] }) {
  const [isWhole, setIsWhole] = useState(false);
  const listed = isWhole ? problems : problems.slice(0, FIRST);
  return (
    <>
      {/* oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex -- a keyboard scrolls it */}
      <ol className="ct-problems" tabIndex={0} aria-label="Problems">
        {listed.map((problem) => (
          <li key={`${problem.line}:${problem.column} ${problem.code} ${problem.path}`}>
            <span>{describeProblem(problem)}</span>
            <span className="ct-problem-place">{placeWords(problem)}</span>
          </li>
        ))}
      </ol>
      <div className="ct-problems-actions">
        {problems.length > FIRST && (
          <button type="button" className="ct-text-button" onClick={() => setIsWhole(!isWhole)}>
            {isWhole ? 'Show fewer' : `Show all ${problems.length}`}
          </button>
        )}
        <button
          type="button"
          className="ct-text-button"
          onClick={() => void saveProblems('refused')}
        >
          Save problems…
        </button>
      </div>
    </>
  );
}

/** "line 12, column 5"; null for a problem of the file as a whole. */
function placeWords({ line, column, path, code }: Problem): string | null {
  const isWholeFile = path === '' && !code.startsWith('json-');
  return isWholeFile ? null : `line ${line}, column ${column}`;
}
