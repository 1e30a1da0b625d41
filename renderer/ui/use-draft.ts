import { useDebouncedCallback } from '@mantine/hooks';
import { useEffect, useEffectEvent, useRef, useState, type CompositionEventHandler } from 'react';

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
 * that is unfinished waits for `commit`, however long the typing rests. While the value is null there is nothing yet that
 * a text could count for: it waits until there is.
 */
export function useDraft(
  value: string | null,
  onCommit: (text: string) => void,
  delayMs: number,
  isUnfinished: (text: string) => boolean = () => false,
): Draft {
  const [draft, setDraft] = useState<string | null>(null);
  const settle = (text: string) => {
    if (value === null) return;
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
  const isEarly = value === null;
  const settleEarly = useEffectEvent(() => {
    if (draft !== null) settleLater(draft);
  });
  useEffect(() => {
    if (!isEarly) settleEarly();
  }, [isEarly]);
  return {
    text: draft ?? value ?? '',
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
