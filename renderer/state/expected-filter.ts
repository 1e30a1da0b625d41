import { changeFilter, type FilterChange } from '#core/query/filter.ts';
import { viewRequest } from './asking.ts';
import { bridge } from './bridge.ts';
import { useApp } from './store.ts';

/** A pointer that stays for so long on something may press it. One that only passes by does not. */
const STAYS_MS = 40;

let timer: ReturnType<typeof setTimeout> | undefined;

/**
 * Says that the reader may be about to change the filter so, as they point at what does: unless that is taken back before long, the
 * data set gets ready what it would show.
 */
export function expectFilter(change: FilterChange): void {
  clearTimeout(timer);
  timer = setTimeout(() => {
    const state = useApp.getState();
    const { view } = state;
    if (!view) return;
    const expected = { ...view, filter: changeFilter(view.filter, change) };
    const request = viewRequest({ ...state, view: expected });
    if (request) void bridge.request('timeline:prepare-slice', request);
  }, STAYS_MS);
}

/** Takes that back: the reader points at something else. */
export function expectNoFilter(): void {
  clearTimeout(timer);
}
