import { useCallback, useEffect, useState, type ReactElement } from 'react';
import type { TableReading } from '#core/formats/mapping/mapping.ts';
import { inLanguages } from '#core/words/language.ts';
import { openDialog } from '../state/app-actions.ts';
import { bridge } from '../state/bridge.ts';
import { summaryOf } from '../state/app-state.ts';
import { useWords } from '../state/language.ts';
import { useApp } from '../state/store.ts';
import { Dialog } from '../ui/dialog.tsx';
import { ColumnsForm } from './columns-form.tsx';
import { useAnswer } from '../ui/use-answer.ts';
import './columns.css';

const close = () => openDialog({ name: 'none' });

const WORDS = inLanguages({
  en: { title: 'Columns of the table', looking: 'Looking at the table…' },
  zh: { title: '表格的列', looking: '正在查看表格…' },
});

/** What the columns of the open table are, with the first rows as they become events. */
export function ColumnsDialog(): ReactElement {
  const isOpen = useApp((state) => state.dialog.name === 'columns');
  const revision = useApp(({ status }) => summaryOf(status)?.revision);
  const { title } = useWords(WORDS);
  return (
    <Dialog isOpen={isOpen} onClose={close} title={title} widthPx={1120}>
      {isOpen && <Columns key={revision} />}
    </Dialog>
  );
}

function Columns(): ReactElement {
  const { looking } = useWords(WORDS);
  useEffect(() => () => void bridge.request('import:end'), []);
  const [reading, setReading] = useState<TableReading>({});
  const table = useAnswer(useCallback(() => bridge.request('import:inspect', reading), [reading]));
  if (table === null) return <output>{looking}</output>;
  if (!table.ok) return <p role="alert">{table.error}</p>;
  const { sheet, encoding, delimiter } = table.value.inspection;
  // Read in another way it is another table.
  const key = JSON.stringify([sheet, encoding, delimiter]);
  return <ColumnsForm key={key} table={table.value} onReading={setReading} onClose={close} />;
}
