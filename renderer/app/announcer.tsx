import { VisuallyHidden } from '@mantine/core';
import type { ReactElement } from 'react';
import { useApp } from '../state/store.ts';

/** Tells a screen reader what was done where there is nothing to read for others. */
export function Announcer(): ReactElement {
  const words = useApp((state) => state.announcement);
  return (
    <VisuallyHidden aria-live="polite" data-announcer="">
      {words}
    </VisuallyHidden>
  );
}
