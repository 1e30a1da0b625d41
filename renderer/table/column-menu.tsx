import { ActionIcon, Popover } from '@mantine/core';
import { IconChevronDown, IconChevronUp, IconColumns3 } from '@tabler/icons-react';
import type { ReactElement } from 'react';
import {
  changeColumn,
  FIRST_COLUMNS,
  moveColumn,
  type ColumnSetting,
} from '#core/table/column-settings.ts';
import { TABLE_COLUMN_LABELS } from '#core/table/table-columns.ts';
import { setColumns } from '../state/arrangement-actions.ts';
import { useWords } from '../state/language.ts';
import { useApp } from '../state/store.ts';
import '../ui/controls.css';
import { TABLE_WORDS } from './table-words.ts';

/** Chooses the columns of the table and puts them in order. */
export function ColumnMenu(): ReactElement {
  const words = useWords(TABLE_WORDS);
  const columns = useApp((state) => state.arrangement.columns);
  return (
    <Popover position="bottom-end" trapFocus>
      <Popover.Target>
        <button type="button" className="ct-text-button ct-table-button">
          <IconColumns3 size={14} aria-hidden="true" /> {words.columns}
        </button>
      </Popover.Target>
      <Popover.Dropdown className="ct-columns-menu">
        <ul aria-label={words.columns}>
          {columns.map((setting, at) => (
            <ColumnEntry
              key={setting.column}
              setting={setting}
              before={columns[at - 1]}
              after={columns[at + 1]}
            />
          ))}
        </ul>
        <button
          type="button"
          className="ct-text-button"
          onClick={() => setColumns([...FIRST_COLUMNS])}
        >
          {words.resetColumns}
        </button>
      </Popover.Dropdown>
    </Popover>
  );
}

interface ColumnEntryProps {
  setting: ColumnSetting;
  before: ColumnSetting | undefined;
  after: ColumnSetting | undefined;
}

function ColumnEntry({ setting, before, after }: ColumnEntryProps) {
  const { column, isShown } = setting;
  const labels = useWords(TABLE_COLUMN_LABELS);
  const columns = useApp((state) => state.arrangement.columns);
  const isLastShown = isShown && columns.filter((each) => each.isShown).length === 1;
  return (
    <li>
      <label>
        <input
          type="checkbox"
          checked={isShown}
          disabled={isLastShown}
          onChange={() => setColumns(changeColumn(columns, column, { isShown: !isShown }))}
        />
        {labels[column]}
      </label>
      <MoveButton setting={setting} to={before} direction="up" />
      <MoveButton setting={setting} to={after} direction="down" />
    </li>
  );
}

function MoveButton({
  setting,
  to,
  direction,
}: {
  setting: ColumnSetting;
  to: ColumnSetting | undefined;
  direction: 'up' | 'down';
}) {
  const { moveUp, moveDown } = useWords(TABLE_WORDS);
  const label = useWords(TABLE_COLUMN_LABELS)[setting.column];
  const Icon = direction === 'up' ? IconChevronUp : IconChevronDown;
  const move = () => {
    if (!to) return;
    setColumns(moveColumn(useApp.getState().arrangement.columns, setting.column, to.column));
  };
  return (
    <ActionIcon
      variant="subtle"
      color="gray"
      size="sm"
      aria-label={direction === 'up' ? moveUp(label) : moveDown(label)}
      // Not disabled: the focus stays on a button that has moved its column to the end.
      aria-disabled={!to}
      onClick={move}
    >
      <Icon size={14} />
    </ActionIcon>
  );
}
