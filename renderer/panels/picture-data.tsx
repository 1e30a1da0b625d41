import { useRef, useState } from 'react';
import { PICTURE_DATA_FORMATS, dataKind } from '#core/formats/data-formats.ts';
import type { DataProblem } from '#core/bridge/channels.ts';
import type { Result } from '#core/result.ts';
import { inLanguages, type Language } from '#core/words/language.ts';
import { bridge } from '../state/bridge.ts';
import { useLanguage, useWords } from '../state/language.ts';
import { useApp } from '../state/store.ts';
import { CancelSave } from './cancel-save.tsx';
import { describeDataProblem } from './save-data.ts';

const WORDS = inLanguages({
  en: {
    saveAs: 'Save its data as',
    saveAsFormat: (format: string) => `Save its data as ${format}`,
    saving: 'Saving data…',
    saved: (fileName: string) => `Data saved as ${fileName}.`,
  },
  zh: {
    saveAs: '将其数据保存为',
    saveAsFormat: (format) => `将其数据保存为${format}`,
    saving: '正在保存数据…',
    saved: (fileName) => `数据已保存为${fileName}。`,
  },
});

/** How a save stands. */
type Told = 'saving' | Result<{ fileName: string }, DataProblem>;

function toldWords(told: Told, language: Language): string {
  const { saving, saved } = WORDS[language];
  if (told === 'saving') return saving;
  return told.ok ? saved(told.value.fileName) : describeDataProblem(told.error, language);
}

/** In a low window what is new may stand below the edge. */
function showNew(line: HTMLElement | null): void {
  line?.scrollIntoView({ block: 'nearest' });
}

/** Offers to store the events of the picture that was saved last beside it. */
export function PictureData() {
  const isSaving = useRef(false);
  const isLong = useApp((state) => state.saving !== null);
  const [told, setTold] = useState<Told | null>(null);
  const words = useWords(WORDS);
  const language = useLanguage();
  const save = async (format: (typeof PICTURE_DATA_FORMATS)[number]) => {
    if (isSaving.current) return;
    isSaving.current = true;
    setTold('saving');
    const saved = await bridge.request('data:save-beside-picture', format).finally(() => {
      isSaving.current = false;
      setTold(null);
    });
    if (saved.ok || saved.error.code !== 'cancelled') setTold(saved);
  };
  const text = told && toldWords(told, language);
  return (
    <>
      <span className="ct-export-data" ref={showNew}>
        {words.saveAs}
        {PICTURE_DATA_FORMATS.map((format) => (
          <button
            key={format}
            type="button"
            className="ct-text-button"
            aria-label={words.saveAsFormat(dataKind(format).name)}
            onClick={() => void save(format)}
          >
            {dataKind(format).name}
          </button>
        ))}
      </span>
      {told && (
        <span key={text} ref={showNew} data-tone={told === 'saving' || told.ok ? 'info' : 'error'}>
          {text}
          {isLong && <CancelSave />}
        </span>
      )}
    </>
  );
}
