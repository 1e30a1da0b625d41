import { SegmentedControl, VisuallyHidden } from '@mantine/core';
import { IconLayoutRows, IconTable, IconTimeline } from '@tabler/icons-react';
import type { ReactElement } from 'react';
import { LAYOUTS, type Layout } from '#core/bridge/arrangement.ts';
import { setLayout } from '../state/arrangement-actions.ts';
import { useApp } from '../state/store.ts';

const SHOWN: Record<Layout, { label: string; Icon: typeof IconTable }> = {
  timeline: { label: 'Timeline', Icon: IconTimeline },
  split: { label: 'Timeline and table', Icon: IconLayoutRows },
  table: { label: 'Table', Icon: IconTable },
};

/** Shows the timeline, the table, or both; the View menu has the same. */
export function LayoutChoice(): ReactElement {
  const layout = useApp((state) => state.arrangement.layout);
  return (
    <SegmentedControl
      size="xs"
      className="ct-layout-choice"
      aria-label="Layout"
      value={layout}
      onChange={(value) => setLayout(value)}
      data={LAYOUTS.map((value) => {
        const { label, Icon } = SHOWN[value];
        return {
          value,
          label: (
            <span className="ct-layout-icon" title={label}>
              <Icon size={16} aria-hidden="true" />
              <VisuallyHidden>{label}</VisuallyHidden>
            </span>
          ),
        };
      })}
    />
  );
}
