import { ActionIcon } from '@mantine/core';
import { IconChevronDown, IconChevronUp } from '@tabler/icons-react';
import type { ReactElement } from 'react';
import { eventTitle } from '#core/events/event-title.ts';
import { formatCount } from '#core/format-count.ts';
import { commaWords } from '#core/words/list-words.ts';
import { useLanguage, useWords } from '../state/language.ts';
import { stepHit } from '../state/search-actions.ts';
import type { AppState } from '../state/app-state.ts';
import { useApp } from '../state/store.ts';
import './hit-steps.css';
import { forgivenWords, placeWords, SEARCH_WORDS } from './search-words.ts';

/**
 * How many events the search has found, which of them is open, and the ways to those before and after it. A count of before
 * does not stand for a search that takes long.
 */
export function HitSteps(): ReactElement | null {
  const hits = useApp((state) => state.hits);
  const isLate = useApp((state) => state.isAnswerLate);
  const language = useLanguage();
  if (!hits) return null;
  return (
    <div className="ct-hit-steps">
      <span className="ct-hit-place" aria-hidden="true">
        {isLate ? '…' : placeWords(hits, language)}
      </span>
      <StepButton step={-1} isDisabled={hits.total === 0} />
      <StepButton step={1} isDisabled={hits.total === 0} />
    </div>
  );
}

function StepButton({ step, isDisabled }: { step: 1 | -1; isDisabled: boolean }): ReactElement {
  const Icon = step === 1 ? IconChevronDown : IconChevronUp;
  const words = useWords(SEARCH_WORDS);
  const name = step === 1 ? words.next : words.previous;
  return (
    <ActionIcon
      variant="subtle"
      color="gray"
      size={24}
      aria-label={name}
      title={words.withKeys(name, step === 1 ? 'Enter' : 'Shift+Enter')}
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

function announcement({ hits, detail, lastSelectedId, language, view }: AppState): string {
  // The place in another search is not that of the event.
  if (!hits || hits.text !== view?.filter.text) return '';
  const { stepped, joint } = SEARCH_WORDS[language];
  if (hits.place !== null && detail && detail.event.id === lastSelectedId) {
    const event = commaWords([eventTitle(detail.event, language), detail.date], language);
    return stepped(formatCount(hits.place + 1), formatCount(hits.total), event);
  }
  return hits.forgiven.map((one) => forgivenWords(one, language)).join(joint);
}
