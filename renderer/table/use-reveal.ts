import { useEffect, type RefObject } from 'react';
import { shownRevision } from '../state/asking.ts';
import { bridge } from '../state/bridge.ts';
import { useApp } from '../state/store.ts';
import type { RowScroll } from './row-scroll.ts';
import { rowAt, useRows } from './rows-state.ts';

/** Brings the row of the event into sight whose details have been opened elsewhere, and gives it the tab stop. */
export function useReveal(scroll: RefObject<RowScroll | null>): void {
  const selectedId = useApp((state) => state.selectedId);
  const order = useRows((state) => state.order);
  useEffect(() => {
    if (selectedId === null || !order || isActive(selectedId)) return;
    const reveal = async () => {
      const revision = shownRevision();
      const answer = await bridge.request('table:place', { order, eventId: selectedId });
      const isStale =
        answer?.revision !== revision ||
        useRows.getState().order !== order ||
        useApp.getState().selectedId !== selectedId;
      if (isStale || answer?.value == null) return;
      const { active } = useRows.getState();
      useRows.setState({ active: { ...active, row: answer.value }, anchor: answer.value });
      scroll.current?.reveal(answer.value);
    };
    void reveal();
  }, [selectedId, order, scroll]);
}

/** Whether the row with the tab stop is the one of an event: its details have been opened from there. */
function isActive(eventId: string): boolean {
  const rows = useRows.getState();
  return rowAt(rows, rows.active.row)?.eventId === eventId;
}
