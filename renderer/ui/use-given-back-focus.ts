import { useEffect, useRef } from 'react';
import { focusTimeline } from './focus-timeline.ts';

/** Gives the focus back to what had it before, at once when called, or when the component goes away. */
export function useGivenBackFocus(): () => void {
  const before = useRef<Element | null>(null);
  before.current ??= document.activeElement;
  const giveBack = (): void => {
    const { current } = before;
    if (current instanceof HTMLElement && current !== document.body && current.isConnected)
      current.focus({ preventScroll: true });
    else focusTimeline();
  };
  const isGiven = useRef(false);
  useEffect(() => {
    isGiven.current = false;
    return () => {
      if (!isGiven.current) giveBack();
    };
    // oxlint-disable-next-line react/exhaustive-deps -- what had the focus does not change
  }, []);
  return () => {
    isGiven.current = true;
    giveBack();
  };
}
