import { ActionIcon } from '@mantine/core';
import { IconChevronLeft, IconChevronRight } from '@tabler/icons-react';
import type { ReactElement } from 'react';
import { panBy } from '../state/view-actions.ts';

/** Share of the window that one press moves: half of it stays in sight. */
const STEP = 0.5;

/** Moves the window back and forth in time; stands in the corner between the lane names and the axis. */
export function PanButtons(): ReactElement {
  return (
    <div className="ct-pan">
      <ActionIcon
        variant="subtle"
        color="gray"
        size="sm"
        aria-label="Earlier"
        title="Earlier"
        onClick={() => panBy(-STEP, true)}
      >
        <IconChevronLeft size={16} />
      </ActionIcon>
      <ActionIcon
        variant="subtle"
        color="gray"
        size="sm"
        aria-label="Later"
        title="Later"
        onClick={() => panBy(STEP, true)}
      >
        <IconChevronRight size={16} />
      </ActionIcon>
    </div>
  );
}
