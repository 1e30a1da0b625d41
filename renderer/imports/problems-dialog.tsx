import { Button } from '@mantine/core';
import type { ReactElement } from 'react';
import { formatCount } from '#core/format-count.ts';
import { describeProblem } from '#core/formats/problem-words/describe-problem.ts';
import { severityOf, type Problem, type Severity } from '#core/formats/problem.ts';
import type { Language } from '#core/words/language.ts';
import { openDialog, tellOfCopy } from '../state/app-actions.ts';
import { bridge } from '../state/bridge.ts';
import { summaryOf } from '../state/app-state.ts';
import { useLanguage, useWords } from '../state/language.ts';
import { useApp } from '../state/store.ts';
import { copyText } from '../ui/clipboard.ts';
import { Dialog } from '../ui/dialog.tsx';
import { useAnswer } from '../ui/use-answer.ts';
import { PROBLEM_LIST_WORDS } from './problem-list-words.ts';
import { saveProblems } from './save-problems.ts';
import './problems.css';

const askProblems = async () => (await bridge.request('dataset:problems')) ?? [];

/** What costs most comes first. */
const SEVERITIES: readonly Severity[] = ['error', 'warning', 'note'];

/** What could not be understood of the file on screen, by what it costs. */
export function ProblemsDialog(): ReactElement {
  const isOpen = useApp((state) => state.dialog.name === 'problems');
  const { title } = useWords(PROBLEM_LIST_WORDS);
  const summary = useApp(({ status }) => summaryOf(status));
  return (
    <Dialog
      isOpen={isOpen}
      onClose={() => openDialog({ name: 'none' })}
      title={title}
      widthPx={720}
    >
      {isOpen && <Problems key={summary?.revision} isTable={summary?.reading?.isTable ?? false} />}
    </Dialog>
  );
}

function Problems({ isTable }: { isTable: boolean }): ReactElement {
  const language = useLanguage();
  const words = PROBLEM_LIST_WORDS[language];
  const problems = useAnswer(askProblems);
  if (problems === null) return <output>{words.asking}</output>;
  if (problems.length === 0) return <p>{words.none}</p>;
  const copy = () => tellOfCopy(copyText(asText(problems, language)), words.copied);
  return (
    <div className="ct-file-problems">
      {SEVERITIES.map((severity) => (
        <ProblemGroup
          key={severity}
          heading={words.headings[severity]}
          problems={problems.filter((problem) => severityOf(problem) === severity)}
        />
      ))}
      <div className="ct-file-problems-actions">
        <Button onClick={() => void copy()}>{words.copy}</Button>
        <Button onClick={() => void saveProblems('shown')}>{words.save}</Button>
        {isTable && (
          <Button onClick={() => openDialog({ name: 'columns' })}>{words.columns}</Button>
        )}
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
  const language = useLanguage();
  if (problems.length === 0) return null;
  const told = problems.map((problem) => ({
    place: placeWords(problem, language),
    text: describeProblem(problem, language),
  }));
  return (
    <section>
      <h3>
        {heading} <span>{formatCount(problems.length)}</span>
      </h3>
      <ul>
        {told.map(({ place, text }) => (
          <li key={`${place} ${text}`}>
            <span>{text}</span>
            <span>{place}</span>
          </li>
        ))}
      </ul>
    </section>
  );
}

function placeWords({ line, records }: Problem, language: Language): string {
  const words = PROBLEM_LIST_WORDS[language];
  return records === undefined ? words.line(line) : words.records(records, line);
}

function asText(problems: readonly Problem[], language: Language): string {
  const cells = problems.map((problem) => [
    placeWords(problem, language),
    problem.code,
    describeProblem(problem, language),
  ]);
  return cells.map((row) => `${row.join('\t')}\n`).join('');
}
