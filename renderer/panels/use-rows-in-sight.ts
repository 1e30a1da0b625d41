import { useCallback, useLayoutEffect, useState, type RefObject } from 'react';
import { flushSync } from 'react-dom';

/** Rows from the first one in sight up to the one after the last. */
export interface RowsInSight {
  first: number;
  end: number;
}

/** More than a window shows, until the list has been looked at. */
const FIRST_SIGHT: RowsInSight = { first: 0, end: 40 };

/** Which of so many rows are in sight of a list, all of one height in CSS pixels. */
export function useRowsInSight(
  list: RefObject<HTMLElement | null>,
  { total, rowPx }: { total: number; rowPx: number },
): RowsInSight {
  const [sight, setSight] = useState(FIRST_SIGHT);
  const look = useCallback((): void => {
    const { scrollTop = 0, clientHeight = 0 } = list.current ?? {};
    // Hidden, it shows none; it goes on where it was.
    if (clientHeight === 0) return;
    const first = Math.floor(scrollTop / rowPx);
    const end = Math.ceil((scrollTop + clientHeight) / rowPx);
    // oxlint-disable-next-line react/set-state-in-effect -- it has to be measured, and drawn before the page is painted
    setSight((before) => (before.first === first && before.end === end ? before : { first, end }));
  }, [list, rowPx]);
  useLayoutEffect(() => {
    const element = list.current;
    if (!element) return;
    // At once: the list has scrolled already, and rows that come a frame later lag behind it.
    const onScroll = (): void => flushSync(look);
    const sizes = new ResizeObserver(look);
    sizes.observe(element);
    element.addEventListener('scroll', onScroll, { passive: true });
    return () => {
      sizes.disconnect();
      element.removeEventListener('scroll', onScroll);
    };
  }, [list, look]);
  // With other rows it is scrolled to another place, or shows more of them, before anything tells so.
  // oxlint-disable-next-line react/exhaustive-effect-dependencies -- see above
  useLayoutEffect(look, [look, total]);
  return sight;
}
