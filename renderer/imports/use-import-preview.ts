import { useEffect, useState } from 'react';
import type { ImportPreview } from '#core/formats/mapping/import-preview.ts';
import type { Mapping } from '#core/formats/mapping/mapping.ts';
import type { Result } from '#core/result.ts';
import type { Language } from '#core/words/language.ts';
import { bridge } from '../state/bridge.ts';

/** Choices change one after the other; rows are not read for each of them. */
const REST_MS = 120;

/**
 * What a mapping makes of the first rows; null until the first answer is there. The last answer stays while the next one is
 * on its way; the newest mapping wins. Answers are in the language of the window, and are asked for anew in another one.
 */
export function useImportPreview(
  mapping: Mapping,
  language: Language,
): Result<ImportPreview, string> | null {
  const [preview, setPreview] = useState<Result<ImportPreview, string> | null>(null);
  useEffect(() => {
    let isWanted = true;
    const take = async () => {
      const answer = await bridge.request('import:preview', mapping);
      if (isWanted) setPreview(answer);
    };
    const timer = setTimeout(() => void take(), REST_MS);
    return () => {
      isWanted = false;
      clearTimeout(timer);
    };
    // oxlint-disable-next-line react/exhaustive-effect-dependencies -- the answer is in that language
  }, [mapping, language]);
  return preview;
}
