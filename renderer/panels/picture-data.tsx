import { useRef, useState } from 'react';
import { PICTURE_DATA_FORMATS, dataKind } from '#core/formats/data-formats.ts';
import { bridge } from '../state/bridge.ts';
import { useApp } from '../state/store.ts';
import { CancelSave } from './cancel-save.tsx';
import { describeDataProblem } from './save-data.ts';

/** In a low window what is new may stand below the edge. */
function showNew(line: HTMLElement | null): void {
  line?.scrollIntoView({ block: 'nearest' });
}

/** Offers to store the events of the picture that was saved last beside it. */
export function PictureData() {
  const isSaving = useRef(false);
  const isLong = useApp((state) => state.saving !== null);
  const [told, setTold] = useState<{ tone: 'info' | 'error'; text: string } | null>(null);
  const save = async (format: (typeof PICTURE_DATA_FORMATS)[number]) => {
    if (isSaving.current) return;
    isSaving.current = true;
    setTold({ tone: 'info', text: 'Saving data…' });
    const saved = await bridge.request('data:save-beside-picture', format).finally(() => {
      isSaving.current = false;
      setTold(null);
    });
    if (saved.ok) setTold({ tone: 'info', text: `Data saved as ${saved.value.fileName}.` });
    else if (saved.error.code !== 'cancelled')
      setTold({ tone: 'error', text: describeDataProblem(saved.error) });
  };
  return (
    <>
      <span className="ct-export-data" ref={showNew}>
        Save its data as
        {PICTURE_DATA_FORMATS.map((format) => (
          <button
            key={format}
            type="button"
            className="ct-text-button"
            aria-label={`Save its data as ${dataKind(format).name}`}
            onClick={() => void save(format)}
          >
            {dataKind(format).name}
          </button>
        ))}
      </span>
      {told && (
        <span key={told.text} ref={showNew} data-tone={told.tone}>
          {told.text}
          {isLong && <CancelSave />}
        </span>
      )}
    </>
  );
}
