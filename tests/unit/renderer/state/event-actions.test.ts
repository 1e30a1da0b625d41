import { beforeEach, describe, expect, test, vi } from 'vitest';

import type { MarkedDetail } from '#core/bridge/channels.ts';
import { eventDetail } from '#core/query/event-detail.ts';
import { KEEP_ALL } from '#core/query/filter.ts';
import { startOfDay } from '#core/time/calendar.ts';
import { buildIndex } from '../../support/build-data-set.ts';
import { stubFrames } from '../../support/stub-frames.ts';

const index = buildIndex([
  { id: 'goes-on', date: '2010/..' },
  { id: 'past', date: '2010' },
  { id: 'undated' },
]);

/** Details as a window gets them. */
function detailOf(eventId: string): MarkedDetail | null {
  const detail = eventDetail(index, eventId);
  return detail && { ...detail, change: null };
}

/** Details that have been asked for and not yet answered, by event. */
const waiting = new Map<string, () => void>();

stubFrames();
vi.stubGlobal('window', {
  bridge: {
    request: (channel: string, argument: string) =>
      channel === 'event:detail'
        ? new Promise((answer) => {
            waiting.set(argument, () => answer(detailOf(argument)));
          })
        : Promise.resolve(null),
  },
});
const { revealEvent } = await import('../../../../renderer/state/event-actions.ts');
const { initialState } = await import('../../../../renderer/state/app-state.ts');
const { useApp } = await import('../../../../renderer/state/store.ts');

const year2016 = { startMs: startOfDay(2016), endMs: startOfDay(2017) };
const windowShown = () => useApp.getState().view?.window;

beforeEach(() => {
  waiting.clear();
  useApp.setState({
    ...initialState,
    view: { window: year2016, filter: KEEP_ALL, groupBy: 'partner' },
  });
});

describe('revealing an event', () => {
  test('brings one that is outside into the middle of the window', async () => {
    const revealed = revealEvent('past');
    waiting.get('past')?.();
    await revealed;
    const { startMs = 0, endMs = 0 } = windowShown() ?? {};
    expect(endMs - startMs).toBe(year2016.endMs - year2016.startMs);
    expect(new Date((startMs + endMs) / 2).toISOString()).toBe('2010-07-02T12:00:00.000Z');
  });

  test('leaves the window alone where the open end of one is drawn in it', async () => {
    const revealed = revealEvent('goes-on');
    waiting.get('goes-on')?.();
    await revealed;
    expect(useApp.getState().detail?.event.id).toBe('goes-on');
    expect(windowShown()).toEqual(year2016);
  });

  test('leaves the window alone for one without a date', async () => {
    const revealed = revealEvent('undated');
    waiting.get('undated')?.();
    await revealed;
    expect(windowShown()).toEqual(year2016);
  });

  test('goes nowhere once another event has been chosen', async () => {
    const first = revealEvent('undated');
    const second = revealEvent('past');
    useApp.setState({ detail: detailOf('past') });
    waiting.get('undated')?.();
    await first;
    expect(windowShown()).toEqual(year2016);
    waiting.get('past')?.();
    await second;
    expect(windowShown()).not.toEqual(year2016);
  });
});
