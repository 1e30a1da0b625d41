import type { ReactElement } from 'react';
import { openDialog } from '../state/app-actions.ts';
import { bridge } from '../state/bridge.ts';
import { summaryOf } from '../state/app-state.ts';
import { useApp } from '../state/store.ts';
import { Dialog } from '../ui/dialog.tsx';
import { ColumnsForm } from './columns-form.tsx';
import { useAnswer } from './use-answer.ts';
import './columns.css';

const inspect = () => bridge.request('import:inspect');

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
  const table = useAnswer(inspect);
  if (table === null) return <output>Looking at the table…</output>;
  if (!table.ok) return <p role="alert">{table.error}</p>;
  return <ColumnsForm table={table.value} onClose={close} />;
}
