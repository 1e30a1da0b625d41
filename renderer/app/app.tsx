import { useEffect, useState, type CSSProperties, type ReactElement } from 'react';
import type { PanelName } from '#core/bridge/arrangement.ts';
import { inLanguages } from '#core/words/language.ts';
import { CrowdPanel } from '../panels/crowd-panel.tsx';
import { DetailPanel } from '../panels/detail-panel.tsx';
import { FailureBanner } from '../panels/failure-banner.tsx';
import { FilterChips } from '../panels/filter-chips.tsx';
import { FilterPanel } from '../panels/filter-panel.tsx';
import { Notices } from '../panels/notices.tsx';
import { StatusBar } from '../panels/status-bar.tsx';
import { IdleScreen, LoadingScreen } from '../panels/status-screens.tsx';
import { isSideOpen, summaryOf } from '../state/app-state.ts';
import { useWords } from '../state/language.ts';
import { patch, useApp } from '../state/store.ts';
import { focusTimeline } from '../ui/focus-timeline.ts';
import './app.css';
import { Announcer } from './announcer.tsx';
import { FollowTheme } from './follow-theme.tsx';
import { Header } from './header.tsx';
import { LaterSummary } from './later-summary.tsx';
import { LaterDialogs } from './later-dialogs.tsx';
import { PanelLine } from './panel-line.tsx';
import { Stage } from './stage.tsx';
import { useFileDrop } from './use-file-drop.ts';

const WORDS = inLanguages({
  en: { skip: 'Skip to the timeline', drop: 'Drop to open' },
  zh: { skip: '跳到时间轴', drop: '松开以打开' },
});

/** The whole window: a header, filters, the timeline, details, a status line. */
export function App(): ReactElement {
  useNarrowWindow();
  const words = useWords(WORDS);
  const isFileOver = useFileDrop();
  const hasDataSet = useApp(({ status }) => summaryOf(status) !== null);
  return (
    <div className="ct-app">
      <FollowTheme />
      <button type="button" className="ct-skip" onClick={() => focusTimeline()}>
        {words.skip}
      </button>
      <Header />
      <FailureBanner />
      {hasDataSet ? <Workspace /> : <IdleScreen />}
      <LoadingScreen />
      <LaterDialogs />
      <Notices />
      <Announcer />
      {isFileOver && <div className="ct-drop">{words.drop}</div>}
    </div>
  );
}

function Workspace(): ReactElement {
  const isFilterPanelOpen = useApp((state) => state.isFilterPanelOpen);
  const hasSide = useApp((state) =>
    isSideOpen({ ...state, selectedId: state.detail?.event.id ?? null }),
  );
  const filters = usePanelWidth('filtersPx');
  const side = usePanelWidth('sidePx');
  const widths = { '--ct-filters': `${filters.px}px`, '--ct-side': `${side.px}px` };
  return (
    <>
      <div
        className="ct-workspace"
        data-filters={isFilterPanelOpen}
        data-detail={hasSide}
        style={widths as CSSProperties}
      >
        {isFilterPanelOpen && <FilterPanel />}
        <main className="ct-main">
          {isFilterPanelOpen && <PanelLine panel="filtersPx" onWidth={filters.drag} />}
          <FilterChips />
          <Stage />
          {hasSide && <PanelLine panel="sidePx" onWidth={side.drag} />}
        </main>
        <DetailPanel />
        <CrowdPanel />
        <LaterSummary />
      </div>
      <StatusBar />
    </>
  );
}

/** The width of a side panel: the one that is kept, or while its line is dragged another. */
function usePanelWidth(panel: PanelName): { px: number; drag: (px: number | null) => void } {
  const kept = useApp((state) => state.arrangement[panel]);
  const [dragged, drag] = useState<number | null>(null);
  return { px: dragged ?? kept, drag };
}

/** Width below which the filters would leave the timeline no room; see app.css. */
const NARROW = '(width < 760px)';

/** Closes the filters when the window becomes very narrow, so that the timeline is what one sees; opens them again. */
function useNarrowWindow(): void {
  useEffect(() => {
    const narrow = matchMedia(NARROW);
    const follow = () => patch({ isFilterPanelOpen: !narrow.matches });
    follow();
    narrow.addEventListener('change', follow);
    return () => narrow.removeEventListener('change', follow);
  }, []);
}
