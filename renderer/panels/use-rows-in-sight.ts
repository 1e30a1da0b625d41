import { useLayoutEffect, useState, type RefObject } from 'react';
import { flushSync } from 'react-dom';

/** Rows from the first one in sight up to the one after the last. */
export interface RowsInSight {
  first: number;
  end: number;
}

/** More than a window shows, until the list has been looked at. */
const FIRST_SIGHT: RowsInSight = { first: 0, end: 40 };

/** Which rows are in sight of a list that scrolls by itself, all of one height in CSS pixels. */
export function useRowsInSight(list: RefObject<HTMLElement | null>, rowPx: number): RowsInSight {
  const [sight, setSight] = useState(FIRST_SIGHT);
  useLayoutEffect(() => {
    const element = list.current;
    if (!element) return;
    const look = (): void => {
      const { scrollTop, clientHeight } = element;
      // Hidden, it shows none; it goes on where it was.
      if (clientHeight === 0) return;
      const first = Math.floor(scrollTop / rowPx);
      const end = Math.ceil((scrollTop + clientHeight) / rowPx);
      setSight((before) =>
        before.first === first && before.end === end ? before : { first, end },
      );
    };
    // At once: the list has scrolled already, and rows that come a frame later lag behind it.
    const onScroll = (): void => flushSync(look);
    const sizes = new ResizeObserver(look);
    sizes.observe(element);
    element.addEventListener('scroll', onScroll, { passive: true });
    return () => {
      sizes.disconnect();
      element.removeEventListener('scroll', onScroll);
    };
  }, [list, rowPx]);
  return sight;
}
