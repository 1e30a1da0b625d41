import { ActionIcon } from '@mantine/core';
import { IconChevronLeft, IconChevronRight } from '@tabler/icons-react';
import type { ReactElement } from 'react';
import { useWords } from '../state/language.ts';
import { panBy } from '../state/view-actions.ts';
import { TIMELINE_WORDS } from './timeline-words.ts';

/** Share of the window that one press moves: half of it stays in sight. */
const STEP = 0.5;

/** Moves the window back and forth in time; stands in the corner between the lane names and the axis. */
export function PanButtons(): ReactElement {
  const words = useWords(TIMELINE_WORDS);
  return (
    <div className="ct-pan">
      <ActionIcon
        variant="subtle"
        color="gray"
        size="sm"
        aria-label={words.earlier}
        title={words.earlier}
        onClick={() => panBy(-STEP, true)}
      >
        <IconChevronLeft size={16} />
      </ActionIcon>
      <ActionIcon
        variant="subtle"
        color="gray"
        size="sm"
        aria-label={words.later}
        title={words.later}
        onClick={() => panBy(STEP, true)}
      >
        <IconChevronRight size={16} />
      </ActionIcon>
    </div>
  );
}
