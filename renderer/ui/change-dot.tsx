import { VisuallyHidden } from '@mantine/core';
import type { ReactElement } from 'react';
import type { Change } from '#core/query/changes.ts';
import './change-dot.css';

/** The sign of an event that is new or has changed since the last look: filled when it is new. It says so by itself. */
export function ChangeDot({ change }: { change: Change }): ReactElement {
  return (
    <span className={`ct-change-dot is-${change}`}>
      <VisuallyHidden>{change} since the last look: </VisuallyHidden>
    </span>
  );
}
