import { ActionIcon, Button, Group, Menu, NativeSelect, Tooltip } from '@mantine/core';
import {
  IconAdjustmentsHorizontal,
  IconArrowAutofitWidth,
  IconCalendarTime,
  IconChartBar,
  IconFolderOpen,
  IconMinus,
  IconPhotoDown,
  IconPlus,
} from '@tabler/icons-react';
import type { ReactElement, ReactNode } from 'react';
import { GROUPINGS, type Grouping } from '#core/timeline/view.ts';
import { Legend } from '../panels/legend.tsx';
import { SearchBox } from '../panels/search-box.tsx';
import { openDialog, toggleFilterPanel } from '../state/app-actions.ts';
import { summaryOf } from '../state/app-state.ts';
import { bridge } from '../state/bridge.ts';
import { useApp } from '../state/store.ts';
import {
  centreOn,
  fit,
  fitSelection,
  setGrouping,
  showMonths,
  zoomIn,
  zoomOut,
} from '../state/view-actions.ts';
import { toggleSummary } from '../summary/toggle-summary.ts';
import { Appearance } from './appearance.tsx';
import { LayoutChoice } from './layout-choice.tsx';
import './header.css';

const GROUPING_LABELS: Record<Grouping, string> = {
  partner: 'Partner',
  kind: 'Kind',
  series: 'Series',
  place: 'Place',
  none: 'No lanes',
};

/** The top line: whose data, search, lanes, zoom and export. */
export function Header(): ReactElement {
  return (
    <header className="ct-header">
      <IconButton label="Filters" onClick={toggleFilterPanel}>
        <IconAdjustmentsHorizontal size={18} />
      </IconButton>
      <Title />
      <SearchBox />
      <LayoutChoice />
      <GroupBy />
      <IconButton label="Summary" onClick={() => toggleSummary('numbers')}>
        <IconChartBar size={18} />
      </IconButton>
      <Legend />
      <Zoom />
      <IconButton
        label="Open a data set"
        onClick={() => void bridge.request('dataset:open-dialog')}
      >
        <IconFolderOpen size={18} />
      </IconButton>
      <Appearance />
      <Export />
    </header>
  );
}

function Title(): ReactElement {
  const title = useApp(({ status }) => summaryOf(status)?.title);
  return (
    <h1 className="ct-title">
      <button type="button" title={title} onClick={() => openDialog({ name: 'about-data' })}>
        {title ?? 'Cooperation Timeline'}
      </button>
    </h1>
  );
}

function GroupBy(): ReactElement {
  const groupBy = useApp(({ view }) => view?.groupBy ?? 'partner');
  return (
    <NativeSelect
      size="xs"
      className="ct-group-by"
      aria-label="Lanes by"
      value={groupBy}
      data={GROUPINGS.map((value) => ({ value, label: GROUPING_LABELS[value] }))}
      onChange={({ currentTarget }) => setGrouping(currentTarget.value as Grouping)}
    />
  );
}

function Zoom(): ReactElement {
  return (
    <Group gap={2} wrap="nowrap">
      <IconButton label="Zoom out" onClick={zoomOut}>
        <IconMinus size={18} />
      </IconButton>
      <IconButton label="Zoom in" onClick={zoomIn}>
        <IconPlus size={18} />
      </IconButton>
      <IconButton label="Fit" onClick={fit}>
        <IconArrowAutofitWidth size={18} />
      </IconButton>
      <Periods />
    </Group>
  );
}

function Periods(): ReactElement {
  const hasSelection = useApp(({ selectedId }) => selectedId !== null);
  return (
    <Menu position="bottom-end" shadow="md">
      <Menu.Target>
        <ActionIcon variant="subtle" color="gray" aria-label="Period" title="Period">
          <IconCalendarTime size={18} />
        </ActionIcon>
      </Menu.Target>
      <Menu.Dropdown>
        <Menu.Item onClick={() => showMonths(1)}>1 month</Menu.Item>
        <Menu.Item onClick={() => showMonths(3)}>1 quarter</Menu.Item>
        <Menu.Item onClick={() => showMonths(12)}>1 year</Menu.Item>
        <Menu.Item onClick={() => showMonths(60)}>5 years</Menu.Item>
        <Menu.Divider />
        <Menu.Item onClick={() => centreOn(Date.now())}>Today</Menu.Item>
        <Menu.Item disabled={!hasSelection} onClick={fitSelection}>
          Fit to selection
        </Menu.Item>
      </Menu.Dropdown>
    </Menu>
  );
}

function Export(): ReactElement {
  const hasDataSet = useApp(({ status }) => summaryOf(status) !== null);
  return (
    <Button
      size="compact-sm"
      leftSection={<IconPhotoDown size={16} />}
      disabled={!hasDataSet}
      data-tour="export"
      onClick={() => openDialog({ name: 'export' })}
    >
      Export
    </Button>
  );
}

interface IconButtonProps {
  label: string;
  onClick: () => void;
  children: ReactNode;
}

function IconButton({ label, onClick, children }: IconButtonProps): ReactElement {
  return (
    <Tooltip label={label} openDelay={500}>
      <ActionIcon variant="subtle" color="gray" aria-label={label} onClick={onClick}>
        {children}
      </ActionIcon>
    </Tooltip>
  );
}
