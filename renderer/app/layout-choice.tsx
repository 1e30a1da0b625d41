import { SegmentedControl, VisuallyHidden } from '@mantine/core';
import { IconLayoutRows, IconTable, IconTimeline } from '@tabler/icons-react';
import type { ReactElement } from 'react';
import { LAYOUTS, type Layout } from '#core/bridge/arrangement.ts';
import { inLanguages } from '#core/words/language.ts';
import { setLayout } from '../state/arrangement-actions.ts';
import { useWords } from '../state/language.ts';
import { useApp } from '../state/store.ts';

const ICONS: Record<Layout, typeof IconTable> = {
  timeline: IconTimeline,
  split: IconLayoutRows,
  table: IconTable,
};

interface LayoutWords {
  name: string;
  layouts: Record<Layout, string>;
}

const WORDS = inLanguages<LayoutWords>({
  en: {
    name: 'Layout',
    layouts: { timeline: 'Timeline', split: 'Timeline and table', table: 'Table' },
  },
  zh: {
    name: '布局',
    layouts: { timeline: '时间轴', split: '时间轴和表格', table: '表格' },
  },
});

/** Shows the timeline, the table, or both; the View menu has the same. */
export function LayoutChoice(): ReactElement {
  const words = useWords(WORDS);
  const layout = useApp((state) => state.arrangement.layout);
  return (
    <SegmentedControl
      size="xs"
      className="ct-layout-choice"
      aria-label={words.name}
      value={layout}
      onChange={(value) => setLayout(value)}
      data={LAYOUTS.map((value) => {
        const label = words.layouts[value];
        const Icon = ICONS[value];
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
