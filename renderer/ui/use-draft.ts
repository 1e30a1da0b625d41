import { useDebouncedCallback } from '@mantine/hooks';
import { useState } from 'react';

/** What is being typed into a field, before it counts. */
export interface Draft {
  text: string;
  type: (text: string) => void;
  /** Lets what is typed count at once. */
  commit: () => void;
}

/**
 * A field whose text counts once the typing rests for `delayMs`, or on `commit`; until then it shows the draft. A text
 * that is unfinished waits for `commit`, however long the typing rests.
 */
export function useDraft(
  value: string,
  onCommit: (text: string) => void,
  delayMs: number,
  isUnfinished: (text: string) => boolean = () => false,
): Draft {
  const [draft, setDraft] = useState<string | null>(null);
  const settle = (text: string) => {
    setDraft(null);
    if (text !== value) onCommit(text);
  };
  const settleLater = useDebouncedCallback((text: string) => {
    if (!isUnfinished(text)) settle(text);
  }, delayMs);
  return {
    text: draft ?? value,
    type: (text) => {
      setDraft(text);
      settleLater(text);
    },
    commit: () => {
      settleLater.cancel();
      if (draft !== null) settle(draft);
    },
  };
}
