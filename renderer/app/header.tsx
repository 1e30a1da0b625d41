import { ActionIcon, Button, Group, Menu, NativeSelect } from '@mantine/core';
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
import { useWords } from '../state/language.ts';
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
import { MenuButton } from '../ui/menu-button.tsx';
import { Appearance } from './appearance.tsx';
import { HEADER_WORDS } from './header-words.ts';
import { LanguageMenu } from './language-menu.tsx';
import { LayoutChoice } from './layout-choice.tsx';
import './header.css';

/** The top line: whose data, search, lanes, zoom and export. */
export function Header(): ReactElement {
  const words = useWords(HEADER_WORDS);
  return (
    <header className="ct-header">
      <IconButton label={words.filters} onClick={toggleFilterPanel}>
        <IconAdjustmentsHorizontal size={18} />
      </IconButton>
      <Title />
      <SearchBox />
      <LayoutChoice />
      <GroupBy />
      <IconButton label={words.summary} onClick={() => toggleSummary('numbers')}>
        <IconChartBar size={18} />
      </IconButton>
      <Legend />
      <Zoom />
      <IconButton label={words.open} onClick={() => void bridge.request('dataset:open-dialog')}>
        <IconFolderOpen size={18} />
      </IconButton>
      <Appearance />
      <LanguageMenu />
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
  const words = useWords(HEADER_WORDS);
  const groupBy = useApp(({ view }) => view?.groupBy ?? 'partner');
  return (
    <NativeSelect
      size="xs"
      className="ct-group-by"
      aria-label={words.lanesBy}
      value={groupBy}
      data={GROUPINGS.map((value) => ({ value, label: words.groupings[value] }))}
      onChange={({ currentTarget }) => setGrouping(currentTarget.value as Grouping)}
    />
  );
}

function Zoom(): ReactElement {
  const words = useWords(HEADER_WORDS);
  return (
    <Group gap={2} wrap="nowrap">
      <IconButton label={words.zoomOut} onClick={zoomOut}>
        <IconMinus size={18} />
      </IconButton>
      <IconButton label={words.zoomIn} onClick={zoomIn}>
        <IconPlus size={18} />
      </IconButton>
      <IconButton label={words.fit} onClick={fit}>
        <IconArrowAutofitWidth size={18} />
      </IconButton>
      <Periods />
    </Group>
  );
}

function Periods(): ReactElement {
  const words = useWords(HEADER_WORDS);
  const hasSelection = useApp(({ selectedId }) => selectedId !== null);
  return (
    <MenuButton name={words.period} icon={<IconCalendarTime size={18} />}>
      <Menu.Item onClick={() => showMonths(1)}>{words.month}</Menu.Item>
      <Menu.Item onClick={() => showMonths(3)}>{words.quarter}</Menu.Item>
      <Menu.Item onClick={() => showMonths(12)}>{words.year}</Menu.Item>
      <Menu.Item onClick={() => showMonths(60)}>{words.fiveYears}</Menu.Item>
      <Menu.Divider />
      <Menu.Item onClick={() => centreOn(Date.now())}>{words.today}</Menu.Item>
      <Menu.Item disabled={!hasSelection} onClick={fitSelection}>
        {words.fitSelection}
      </Menu.Item>
    </MenuButton>
  );
}

function Export(): ReactElement {
  const words = useWords(HEADER_WORDS);
  const hasDataSet = useApp(({ status }) => summaryOf(status) !== null);
  return (
    <Button
      size="compact-sm"
      leftSection={<IconPhotoDown size={16} />}
      disabled={!hasDataSet}
      data-tour="export"
      onClick={() => openDialog({ name: 'export' })}
    >
      {words.export}
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
    <ActionIcon variant="subtle" color="gray" aria-label={label} title={label} onClick={onClick}>
      {children}
    </ActionIcon>
  );
}
