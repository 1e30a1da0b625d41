import { useEffect, useLayoutEffect, useRef, useState, type RefObject } from 'react';
import { flushSync } from 'react-dom';
import { seeRows } from './ask-rows.ts';
import { useRows } from './rows-state.ts';
import { RowScroll } from './row-scroll.ts';

/** Rows that are drawn beyond either end of the sight. */
const BEYOND_ROWS = 4;

/** Which rows are drawn, and where. */
export interface Sight {
  first: number;
  end: number;
  /** How far the first of them stands below the head; mostly less than nothing. */
  topPx: number;
  /** Height of what is seen of them. */
  screenPx: number;
}

/** Joins an element that scrolls with the rows that it shows, so many of them so high. */
export function useRowScroll(
  element: RefObject<HTMLElement | null>,
  { total, rowPx }: { total: number; rowPx: number },
): { scroll: RefObject<RowScroll | null>; sight: Sight } {
  const scroll = useRef<RowScroll | null>(null);
  const [rowsPx, setRowsPx] = useState(0);
  const [screenPx, setScreenPx] = useState(30 * rowPx);
  useLayoutEffect(() => {
    if (!element.current) return;
    // At once: the element has scrolled already, and rows that come a frame later lag behind it.
    const rowScroll = new RowScroll(element.current, rowPx, (px, isByReader) => {
      if (isByReader) flushSync(() => setRowsPx(px));
      else setRowsPx(px);
    });
    scroll.current = rowScroll;
    const measure = () => setScreenPx(rowScroll.screenPx);
    const sizes = new ResizeObserver(measure);
    sizes.observe(element.current);
    const stop = rowScroll.listen();
    return () => {
      sizes.disconnect();
      stop();
      scroll.current = null;
    };
  }, [element, rowPx]);
  // Rows of another height are scrolled by another one, which knows of no rows yet.
  // oxlint-disable-next-line react/exhaustive-effect-dependencies -- see above
  useLayoutEffect(() => scroll.current?.setTotal(total), [total, rowPx]);
  // Other rows are read from the first on.
  useEffect(
    () =>
      useRows.subscribe((now, before) => {
        if (now.order !== before.order) scroll.current?.scrollTo(0);
      }),
    [],
  );
  const top = Math.floor(rowsPx / rowPx);
  const screenRows = Math.ceil(screenPx / rowPx) + 1;
  const first = Math.max(0, top - BEYOND_ROWS);
  const end = Math.min(total, top + screenRows + BEYOND_ROWS);
  useEffect(() => seeRows(top, Math.max(top + 1, top + screenRows)), [top, screenRows]);
  return { scroll, sight: { first, end, topPx: first * rowPx - rowsPx, screenPx } };
}
