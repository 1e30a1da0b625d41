import { Button } from '@mantine/core';
import { useState, type ReactElement } from 'react';
import type { OpenedTable } from '#core/bridge/channels.ts';
import type { ImportPreview } from '#core/formats/mapping/import-preview.ts';
import type { Mapping, TableReading } from '#core/formats/mapping/mapping.ts';
import type { Result } from '#core/result.ts';
import { inLanguages, type Language } from '#core/words/language.ts';
import { notify } from '../state/app-actions.ts';
import { describeFigureProblem } from '../state/figure-problem-words.ts';
import { bridge } from '../state/bridge.ts';
import { currentLanguage, currentWords, useLanguage } from '../state/language.ts';
import '../ui/controls.css';
import { ColumnsTable } from './columns-table.tsx';
import { DayOrderChoice } from './day-order-choice.tsx';
import { KindChoice } from './kind-choice.tsx';
import { ReadingChoice, readingOf } from './reading-choice.tsx';
import { PerspectiveField } from './perspective-field.tsx';
import { PreviewRows } from './preview-rows.tsx';
import { previewWords } from './preview-words.ts';
import { UnresolvedNames } from './unresolved-names.tsx';
import { useImportPreview } from './use-import-preview.ts';

interface FormWords {
  noTitle: string;
  reading: string;
  guess: string;
  load: string;
  save: string;
  cancel: string;
  use: string;
  saved: (fileName: string) => string;
}

const WORDS = inLanguages<FormWords>({
  en: {
    noTitle: 'No column is the title yet. Say which one names the events.',
    reading: 'Reading the first rows…',
    guess: 'Guess again',
    load: 'Load…',
    save: 'Save…',
    cancel: 'Cancel',
    use: 'Use these columns',
    saved: (fileName) => `Saved as ${fileName}.`,
  },
  zh: {
    noTitle: '还没有一列是标题。请指明哪一列是事件的名称。',
    reading: '正在读取前几行…',
    guess: '重新猜测',
    load: '载入…',
    save: '保存…',
    cancel: '取消',
    use: '使用这些列',
    saved: (fileName) => `已保存为${fileName}。`,
  },
});

/** The columns of a table beside what they make of its first rows. */
export function ColumnsForm({
  table,
  onReading,
  onClose,
}: {
  table: OpenedTable;
  onReading: (reading: TableReading) => void;
  onClose: () => void;
}): ReactElement {
  const { inspection, fileName } = table;
  const [mapping, setMapping] = useState(table.mapping);
  const language = useLanguage();
  const words = WORDS[language];
  const preview = useImportPreview(mapping, language);
  const apply = () => {
    onClose();
    void bridge.request('import:apply', mapping);
  };
  const load = async () => {
    const loaded = await bridge.request('import:load-mapping');
    if (loaded === null) return;
    if (loaded.ok) setMapping({ ...loaded.value, columns: mapping.columns });
    else notify(loaded.error, 'error');
  };
  const hasTitle = mapping.fields.title !== undefined;
  return (
    <div className="ct-import">
      <output className="ct-import-counts">
        <strong>{fileName}</strong> {hasTitle ? countsOf(preview, language) : words.noTitle}
      </output>
      <ReadingChoice inspection={inspection} mapping={mapping} onChange={onReading} />
      <div className="ct-import-parts">
        <div className="ct-import-side">
          <ColumnsTable columns={inspection.columns} mapping={mapping} onChange={setMapping} />
        </div>
        <div className="ct-import-side">
          {preview?.ok && (
            <>
              <DayOrderChoice preview={preview.value} mapping={mapping} onChange={setMapping} />
              <KindChoice mapping={mapping} onChange={setMapping} />
              <PerspectiveField mapping={mapping} onChange={setMapping} />
              <PreviewRows preview={preview.value} />
              <UnresolvedNames
                names={preview.value.names}
                mapping={mapping}
                onChange={setMapping}
              />
            </>
          )}
        </div>
      </div>
      <div className="ct-import-actions">
        <Button onClick={() => setMapping({ ...inspection.guess, ...readingOf(mapping) })}>
          {words.guess}
        </Button>
        <Button onClick={() => void load()}>{words.load}</Button>
        <Button onClick={() => void save(mapping)}>{words.save}</Button>
        <span />
        <Button onClick={onClose}>{words.cancel}</Button>
        <Button variant="filled" disabled={!hasTitle} onClick={apply} data-autofocus>
          {words.use}
        </Button>
      </div>
    </div>
  );
}

function countsOf(preview: Result<ImportPreview, string> | null, language: Language): string {
  if (preview === null) return WORDS[language].reading;
  return preview.ok ? previewWords(preview.value, language) : preview.error;
}

async function save(mapping: Mapping): Promise<void> {
  const saved = await bridge.request('import:save-mapping', mapping);
  if (saved.ok) notify(currentWords(WORDS).saved(saved.value.fileName));
  else if (saved.error.code !== 'cancelled')
    notify(describeFigureProblem(saved.error, currentLanguage()), 'error');
}
