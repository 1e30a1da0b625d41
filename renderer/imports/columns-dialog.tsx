import { useEffect, useState, type ReactElement } from 'react';
import type { OpenedTable } from '#core/bridge/channels.ts';
import type { Result } from '#core/result.ts';
import { openDialog } from '../state/app-actions.ts';
import { bridge } from '../state/bridge.ts';
import { summaryOf } from '../state/app-state.ts';
import { useApp } from '../state/store.ts';
import { Dialog } from '../ui/dialog.tsx';
import { ColumnsForm } from './columns-form.tsx';
import './columns.css';

const close = () => {
  openDialog({ name: 'none' });
  void bridge.request('import:end');
};

/** What the columns of the open table are, with the first rows as they become events. */
export function ColumnsDialog(): ReactElement {
  const isOpen = useApp((state) => state.dialog.name === 'columns');
  const revision = useApp(({ status }) => summaryOf(status)?.revision);
  return (
    <Dialog isOpen={isOpen} onClose={close} title="Columns of the table" widthPx={1120}>
      {isOpen && <Columns key={revision} />}
    </Dialog>
  );
}

function Columns(): ReactElement {
  const [table, setTable] = useState<Result<OpenedTable, string> | null>(null);
  useEffect(() => {
    let isWanted = true;
    void bridge.request('import:inspect').then((answer) => {
      if (isWanted) setTable(answer);
    });
    return () => {
      isWanted = false;
    };
  }, []);
  if (table === null) return <p role="status">Looking at the table…</p>;
  if (!table.ok) return <p role="alert">{table.error}</p>;
  return <ColumnsForm table={table.value} onClose={close} />;
}
