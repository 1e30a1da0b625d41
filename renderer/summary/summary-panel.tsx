import { ActionIcon, SegmentedControl } from '@mantine/core';
import { IconDownload, IconX } from '@tabler/icons-react';
import { useEffect, useRef, type ReactElement } from 'react';
import type { SummaryTab } from '../state/summary-state.ts';
import { patch, useApp } from '../state/store.ts';
import '../ui/controls.css';
import { LaterMap } from '../map/later-map.tsx';
import { MAP_WORDS } from '../map/map-words.ts';
import { useWords } from '../state/language.ts';
import { NumbersView } from './numbers-view.tsx';
import { saveSummary } from './save-summary.ts';
import { SUMMARY_WORDS } from './summary-words.ts';
import { SeriesView } from './series-view.tsx';
import './summary.css';
import { leaveSummary } from './toggle-summary.ts';

/** The view in numbers. Details and lists stand before it; it is there again, as it was, when they close. */
export function SummaryPanel(): ReactElement {
  const isCovered = useApp(({ detail, crowd }) => detail !== null || crowd.state !== 'closed');
  const tab = useApp((state) => state.summaryTab);
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
        {tab === 'numbers' && (
          <ActionIcon
            variant="subtle"
            color="gray"
            aria-label={SUMMARY_WORDS.save}
            title={SUMMARY_WORDS.save}
            onClick={() => void saveSummary()}
          >
            <IconDownload size={16} />
          </ActionIcon>
        )}
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
        <TabChoice />
        {tab === 'series' ? <SeriesView /> : tab === 'map' ? <LaterMap /> : <NumbersView />}
      </div>
    </aside>
  );
}

const TABS: { value: SummaryTab; label: string }[] = [
  { value: 'numbers', label: SUMMARY_WORDS.numbers },
  { value: 'series', label: SUMMARY_WORDS.series },
];

function TabChoice(): ReactElement {
  const tab = useApp((state) => state.summaryTab ?? 'numbers');
  const { tab: map } = useWords(MAP_WORDS);
  return (
    <SegmentedControl
      fullWidth
      size="xs"
      className="ct-summary-choice"
      aria-label={SUMMARY_WORDS.tab}
      data={[...TABS, { value: 'map', label: map }]}
      value={tab}
      onChange={(summaryTab) => patch({ summaryTab })}
    />
  );
}
