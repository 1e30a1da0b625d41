import { Button } from '@mantine/core';
import { useState, type ReactElement } from 'react';
import type { OpenedTable } from '#core/bridge/channels.ts';
import type { ImportPreview } from '#core/formats/mapping/import-preview.ts';
import type { Mapping, TableReading } from '#core/formats/mapping/mapping.ts';
import type { Result } from '#core/result.ts';
import { notify } from '../state/app-actions.ts';
import { describeFigureProblem } from '../state/figure-problem-words.ts';
import { currentLanguage } from '../state/language.ts';
import { bridge } from '../state/bridge.ts';
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
  const preview = useImportPreview(mapping);
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
        <strong>{fileName}</strong> {countsOf(preview, hasTitle)}
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
          Guess again
        </Button>
        <Button onClick={() => void load()}>Load…</Button>
        <Button onClick={() => void save(mapping)}>Save…</Button>
        <span />
        <Button onClick={onClose}>Cancel</Button>
        <Button variant="filled" disabled={!hasTitle} onClick={apply} data-autofocus>
          Use these columns
        </Button>
      </div>
    </div>
  );
}

function countsOf(preview: Result<ImportPreview, string> | null, hasTitle: boolean): string {
  if (!hasTitle) return 'No column is the title yet. Say which one names the events.';
  if (preview === null) return 'Reading the first rows…';
  return preview.ok ? previewWords(preview.value) : preview.error;
}

async function save(mapping: Mapping): Promise<void> {
  const saved = await bridge.request('import:save-mapping', mapping);
  if (saved.ok) notify(`Saved as ${saved.value.fileName}.`);
  else if (saved.error.code !== 'cancelled')
    notify(describeFigureProblem(saved.error, currentLanguage()), 'error');
}
