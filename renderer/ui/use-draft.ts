import { useDebouncedCallback } from '@mantine/hooks';
import { useRef, useState, type CompositionEventHandler } from 'react';

/** What is being typed into a field, before it counts. */
export interface Draft {
  text: string;
  type: (text: string) => void;
  /** Lets what is typed count at once. */
  commit: () => void;
  /** Handlers of the field: what an input method for Chinese puts together counts once it is chosen. */
  composing: {
    onCompositionStart: () => void;
    onCompositionEnd: CompositionEventHandler<HTMLInputElement>;
  };
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
  const isComposing = useRef(false);
  const settleLater = useDebouncedCallback((text: string) => {
    if (!isComposing.current && !isUnfinished(text)) settle(text);
  }, delayMs);
  const type = (text: string) => {
    setDraft(text);
    settleLater(text);
  };
  return {
    text: draft ?? value,
    type,
    commit: () => {
      settleLater.cancel();
      if (draft !== null) settle(draft);
    },
    composing: {
      onCompositionStart: () => {
        isComposing.current = true;
      },
      onCompositionEnd: ({ currentTarget }) => {
        isComposing.current = false;
        type(currentTarget.value);
      },
    },
  };
}
