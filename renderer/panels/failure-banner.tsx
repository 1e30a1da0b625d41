import { Button } from '@mantine/core';
import { IconAlertTriangle } from '@tabler/icons-react';
import { useState } from 'react';
import { describeProblem, type Problem } from '#core/formats/problem.ts';
import { bridge } from '../state/bridge.ts';
import { useApp } from '../state/store.ts';
import '../ui/controls.css';
import './failure-banner.css';

/** Problems that are listed before the reader asks for all. */
const FIRST = 3;

/** What is wrong with the file that could not be opened, each problem with its place; nothing when none failed. */
export function FailureBanner() {
  const status = useApp((state) => state.status);
  if (status.state !== 'failed') return null;
  const { origin, problems, last } = status;
  return (
    <section className="ct-failure" aria-label="Could not open the file">
      <div role="alert">
        <h2>
          <IconAlertTriangle size={16} aria-hidden="true" />
          {origin.name} could not be opened
        </h2>
      </div>
      {last && <p>“{last.title}” stays on screen.</p>}
      <ProblemList key={origin.name} problems={problems} />
      <div className="ct-failure-actions">
        <Button onClick={() => void bridge.request('dataset:open-dialog')}>Open another…</Button>
        <Button onClick={() => void bridge.request('dataset:reload')}>Try again</Button>
      </div>
    </section>
  );
}

function ProblemList({ problems }: { problems: Problem[] }) {
  const [isWhole, setIsWhole] = useState(false);
  const listed = isWhole ? problems : problems.slice(0, FIRST);
  return (
    <>
      <ol className="ct-problems">
        {listed.map((problem) => (
          <li key={`${problem.line}:${problem.column} ${problem.code} ${problem.path}`}>
            <span>{describeProblem(problem)}</span>
            <span className="ct-problem-place">{placeWords(problem)}</span>
          </li>
        ))}
      </ol>
      {problems.length > FIRST && (
        <button type="button" className="ct-text-button" onClick={() => setIsWhole(!isWhole)}>
          {isWhole ? 'Show fewer' : `Show all ${problems.length}`}
        </button>
      )}
    </>
  );
}

/** "line 12, column 5"; null for a problem of the file as a whole. */
function placeWords({ line, column, path, code }: Problem): string | null {
  const isWholeFile = path === '' && !code.startsWith('json-');
  return isWholeFile ? null : `line ${line}, column ${column}`;
}
