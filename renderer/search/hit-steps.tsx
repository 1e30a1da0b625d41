import { ActionIcon } from '@mantine/core';
import { IconChevronDown, IconChevronUp } from '@tabler/icons-react';
import type { ReactElement } from 'react';
import { stepHit } from '../state/search-actions.ts';
import type { AppState } from '../state/app-state.ts';
import { useApp } from '../state/store.ts';
import './hit-steps.css';
import { forgivenWords, placeWords, STEP_WORDS } from './search-words.ts';

/**
 * How many events the search has found, which of them is open, and the ways to those before and after it. A count of before
 * does not stand for a search that takes long.
 */
export function HitSteps(): ReactElement | null {
  const hits = useApp((state) => state.hits);
  const isLate = useApp((state) => state.isAnswerLate);
  if (!hits) return null;
  return (
    <div className="ct-hit-steps">
      <span className="ct-hit-place" aria-hidden="true">
        {isLate ? '…' : placeWords(hits)}
      </span>
      <StepButton step={-1} isDisabled={hits.total === 0} />
      <StepButton step={1} isDisabled={hits.total === 0} />
    </div>
  );
}

function StepButton({ step, isDisabled }: { step: 1 | -1; isDisabled: boolean }): ReactElement {
  const Icon = step === 1 ? IconChevronDown : IconChevronUp;
  const name = step === 1 ? STEP_WORDS.next : STEP_WORDS.previous;
  return (
    <ActionIcon
      variant="subtle"
      color="gray"
      size={24}
      aria-label={name}
      title={`${name} (${step === 1 ? 'Enter' : 'Shift+Enter'})`}
      disabled={isDisabled}
      onClick={() => stepHit(step)}
    >
      <Icon size={16} />
    </ActionIcon>
  );
}

/** Tells a screen reader where a step has led, and which words were taken for others. The counts are told elsewhere. */
export function HitAnnouncer(): ReactElement {
  const words = useApp(announcement);
  return (
    <output className="ct-heard" aria-live="polite">
      {words}
    </output>
  );
}

function announcement({ hits, detail, lastSelectedId }: AppState): string {
  if (!hits) return '';
  if (hits.place !== null && detail && detail.event.id === lastSelectedId)
    return `${placeWords(hits)}: ${detail.event.title}, ${detail.date}`;
  return hits.forgiven.map(forgivenWords).join('. ');
}
