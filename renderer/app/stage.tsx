import { useState, type CSSProperties, type ReactElement } from 'react';
import { OverviewStrip } from '../overview/overview-strip.tsx';
import { EmptyScreen } from '../panels/status-screens.tsx';
import { useApp } from '../state/store.ts';
import { TableView } from '../table/table-view.tsx';
import { TimelineView } from '../timeline/timeline-view.tsx';
import { SplitHandle } from './split-handle.tsx';

/** The middle of the window: the timeline with its overview, the table, or one above the other. */
export function Stage(): ReactElement {
  const layout = useApp((state) => state.arrangement.layout);
  const kept = useApp((state) => state.arrangement.tableShare);
  const [dragged, setDragged] = useState<number | null>(null);
  return (
    <div
      className="ct-stages"
      data-layout={layout}
      style={{ '--ct-table-share': dragged ?? kept } as CSSProperties}
    >
      {layout !== 'table' && (
        <div className="ct-timeline-stage">
          <div className="ct-stage">
            <TimelineView />
            <EmptyScreen />
          </div>
          <OverviewStrip />
        </div>
      )}
      {layout === 'split' && <SplitHandle onShare={setDragged} />}
      {layout !== 'timeline' && <TableView />}
    </div>
  );
}
