import { useEffect, useState } from 'react';

let isOnScreen = false;

/**
 * Whether the window has shown its first picture; stays true. What a reader does not look at first waits for it, so that
 * the timeline comes sooner.
 */
export function useFirstPicture(): boolean {
  const [isThere, setIsThere] = useState(isOnScreen);
  useEffect(() => {
    if (isOnScreen) return;
    // A task that begins in a frame ends before it is painted; the next one comes after that.
    const frame = requestAnimationFrame(() => setTimeout(show));
    return () => cancelAnimationFrame(frame);
    function show(): void {
      isOnScreen = true;
      setIsThere(true);
    }
  }, []);
  return isThere;
}
