import { Button } from '@mantine/core';
import { useMemo, useState } from 'react';
import type { FigureProblem, FigureRequest } from '#core/bridge/channels.ts';
import type { FigureOptions } from '#core/figure/figure-options.ts';
import type { Result } from '#core/result.ts';
import type { View } from '#core/timeline/view.ts';
import { copyPicture, openDialog } from '../state/app-actions.ts';
import { bridge } from '../state/bridge.ts';
import { summaryOf } from '../state/app-state.ts';
import { describeFigureProblem } from '../state/figure-problem-words.ts';
import { useLanguage, useWords } from '../state/language.ts';
import { useApp } from '../state/store.ts';
import { Dialog } from '../ui/dialog.tsx';
import { ExportForm } from './export-form.tsx';
import { ExportPreview } from './export-preview.tsx';
import { EXPORT_WORDS } from './export-words.ts';
import { optionsFor, rememberFigureOptions } from './export-settings.ts';
import { PictureData } from './picture-data.tsx';
import { useFigurePreview } from './use-figure-preview.ts';
import './export-dialog.css';

/** Draws the present view as a picture, shows exactly what would be saved, and saves or copies it. */
export function ExportDialog() {
  const words = useWords(EXPORT_WORDS);
  const isOpen = useApp((state) => state.dialog.name === 'export');
  const view = useApp((state) => state.view);
  // What was chosen for one data set, a title above all, is not for another one.
  const originId = useApp(({ status }) => summaryOf(status)?.origin.id);
  return (
    <Dialog
      isOpen={isOpen && view !== null}
      onClose={() => openDialog({ name: 'none' })}
      title={words.title}
      widthPx={1280}
    >
      {view && <ExportPicture key={originId} view={view} />}
    </Dialog>
  );
}

function ExportPicture({ view }: { view: View }) {
  const words = useWords(EXPORT_WORDS);
  const [options, setOptions] = useState(() => optionsFor(view));
  const [outcome, setOutcome] = useState<Outcome | null>(null);
  const revision = useApp(({ status }) => summaryOf(status)?.revision ?? null);
  const request = useMemo(() => ({ view, options }), [view, options]);
  const preview = useFigurePreview(request, revision);
  const isStale = preview.request !== request || preview.revision !== revision;
  const isReady = !isStale && preview.byteLength !== null;
  const change = (changes: Partial<FigureOptions>) => {
    const changed = { ...options, ...changes };
    setOutcome(null);
    setOptions(changed);
    rememberFigureOptions(changed, changes);
  };
  const save = async () => {
    setOutcome(await savePicture(request));
  };
  return (
    <div className="ct-export">
      <div className="ct-export-side">
        <ExportForm options={options} onChange={change} />
        <div className="ct-export-actions">
          <PictureButton isReady={isReady} onClick={() => void copyPicture(options)}>
            {words.copy}
          </PictureButton>
          <PictureButton isReady={isReady} variant="filled" onClick={() => void save()}>
            {words.save}
          </PictureButton>
        </div>
        <SaveOutcome outcome={outcome} />
      </div>
      <ExportPreview preview={preview} isStale={isStale} />
    </div>
  );
}

/**
 * Does something with a picture once that is drawn. Until then the button does nothing, but can be reached: who goes on by
 * keyboard right after a choice would pass one that is disabled, or lose it from under the focus.
 */
function PictureButton({
  isReady,
  variant = 'default',
  onClick,
  children,
}: {
  isReady: boolean;
  variant?: 'default' | 'filled';
  onClick: () => void;
  children: string;
}) {
  return (
    <Button
      variant={variant}
      aria-disabled={!isReady}
      {...(!isReady && { 'data-disabled': true })}
      onClick={isReady ? onClick : undefined}
    >
      {children}
    </Button>
  );
}

/** The name of the picture that was saved, or why none was. */
type Outcome = Result<{ fileName: string }, FigureProblem>;

async function savePicture(request: FigureRequest): Promise<Outcome | null> {
  const saved = await bridge.request('figure:save', request);
  return !saved.ok && saved.error.code === 'cancelled' ? null : saved;
}

function SaveOutcome({ outcome }: { outcome: Outcome | null }) {
  const words = useWords(EXPORT_WORDS);
  const language = useLanguage();
  return (
    <output className="ct-export-outcome" data-tone={outcome && (outcome.ok ? 'info' : 'error')}>
      {outcome?.ok === false && describeFigureProblem(outcome.error, language)}
      {outcome?.ok && (
        <>
          {words.saved(outcome.value.fileName)}
          <button
            type="button"
            className="ct-text-button"
            onClick={() => void bridge.request('figure:show-in-folder')}
          >
            {words.showInFolder}
          </button>
          <PictureData />
        </>
      )}
    </output>
  );
}
