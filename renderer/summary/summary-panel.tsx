import { ActionIcon, SegmentedControl } from '@mantine/core';
import { IconDownload, IconX } from '@tabler/icons-react';
import { useEffect, useRef, type ReactElement } from 'react';
import { useWords } from '../state/language.ts';
import type { SummaryTab } from '../state/summary-state.ts';
import { patch, useApp } from '../state/store.ts';
import '../ui/controls.css';
import { LaterMap } from '../map/later-map.tsx';
import { MAP_WORDS } from '../map/map-words.ts';
import { NumbersView } from './numbers-view.tsx';
import { saveSummary } from './save-summary.ts';
import { SUMMARY_WORDS } from './summary-words.ts';
import { SeriesView } from './series-view.tsx';
import './summary.css';
import { leaveSummary } from './toggle-summary.ts';

/** The view in numbers. Details and lists stand before it; it is there again, as it was, when they close. */
export function SummaryPanel(): ReactElement {
  const words = useWords(SUMMARY_WORDS);
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
      aria-label={words.title}
      hidden={isCovered}
      onKeyDown={({ key }) => key === 'Escape' && leaveSummary()}
    >
      <header className="ct-summary-head">
        <h2 ref={title} tabIndex={-1}>
          {words.title}
        </h2>
        {tab === 'numbers' && (
          <ActionIcon
            variant="subtle"
            color="gray"
            aria-label={words.save}
            title={words.save}
            onClick={() => void saveSummary()}
          >
            <IconDownload size={16} />
          </ActionIcon>
        )}
        <ActionIcon variant="subtle" color="gray" aria-label={words.close} onClick={leaveSummary}>
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

const TABS: SummaryTab[] = ['numbers', 'series', 'map'];

function TabChoice(): ReactElement {
  const words = useWords(SUMMARY_WORDS);
  const tab = useApp((state) => state.summaryTab ?? 'numbers');
  const { tab: map } = useWords(MAP_WORDS);
  return (
    <SegmentedControl
      fullWidth
      size="xs"
      className="ct-summary-choice"
      aria-label={words.tab}
      data={TABS.map((value) => ({ value, label: value === 'map' ? map : words[value] }))}
      value={tab}
      onChange={(summaryTab) => patch({ summaryTab })}
    />
  );
}
