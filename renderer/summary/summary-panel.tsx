import { ActionIcon } from '@mantine/core';
import { IconDownload, IconX } from '@tabler/icons-react';
import { useEffect, useRef, type ReactElement } from 'react';
import { useApp } from '../state/store.ts';
import '../ui/controls.css';
import { NumbersView } from './numbers-view.tsx';
import { saveSummary } from './save-summary.ts';
import { SUMMARY_WORDS } from './summary-words.ts';
import './summary.css';
import { leaveSummary } from './toggle-summary.ts';

/** The view in numbers. Details and lists stand before it; it is there again, as it was, when they close. */
export function SummaryPanel(): ReactElement {
  const isCovered = useApp(({ detail, crowd }) => detail !== null || crowd.state !== 'closed');
  const title = useRef<HTMLHeadingElement>(null);
  useEffect(() => {
    title.current?.focus();
  }, []);
  return (
    // oxlint-disable-next-line jsx-a11y/no-noninteractive-element-interactions -- Escape closes, as in a dialog
    <aside
      className="ct-summary-panel"
      aria-label={SUMMARY_WORDS.title}
      hidden={isCovered}
      onKeyDown={({ key }) => key === 'Escape' && leaveSummary()}
    >
      <header className="ct-summary-head">
        <h2 ref={title} tabIndex={-1}>
          {SUMMARY_WORDS.title}
        </h2>
        <ActionIcon
          variant="subtle"
          color="gray"
          aria-label={SUMMARY_WORDS.save}
          title={SUMMARY_WORDS.save}
          onClick={() => void saveSummary()}
        >
          <IconDownload size={16} />
        </ActionIcon>
        <ActionIcon
          variant="subtle"
          color="gray"
          aria-label={SUMMARY_WORDS.close}
          onClick={leaveSummary}
        >
          <IconX size={16} />
        </ActionIcon>
      </header>
      {/* oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex -- a keyboard scrolls it */}
      <div className="ct-summary-body" tabIndex={0}>
        <NumbersView />
      </div>
    </aside>
  );
}
