import { beforeEach, describe, expect, test, vi } from 'vitest';

import type { RequestArgument, Responses } from '#core/bridge/channels.ts';
import { DAY_MS, startOfDay } from '#core/time/calendar.ts';
import { membersOf } from '#core/timeline/members.ts';
import { toSlice } from '#core/timeline/slice.ts';
import { firstView } from '#core/timeline/view.ts';
import type { CrowdItem } from '../../../../renderer/ui/crowd-words.ts';
import { buildIndex } from '../../support/build-data-set.ts';
import { stubFrames } from '../../support/stub-frames.ts';
import { toRequest } from '../../support/view-request.ts';

type MembersRequest = RequestArgument<'timeline:members'>;

/** Five hundred events in ten days, and one ten years later. */
const index = buildIndex([
  ...Array.from({ length: 500 }, (_, at) => ({
    date: `2016-05-${10 + (at % 10)}`,
    partners: ['NL'],
  })),
  { date: '2026', partners: ['NL'] },
]);

/** Requests that have been asked and not yet answered. */
const waiting: (() => void)[] = [];

stubFrames();
vi.stubGlobal('window', {
  bridge: {
    request: (channel: string, argument: MembersRequest) =>
      channel === 'timeline:members'
        ? new Promise<Responses['timeline:members']>((resolve) => {
            waiting.push(() => resolve({ revision: 1, value: membersOf(index, argument) }));
          })
        : Promise.resolve(null),
  },
});
const actions = await import('../../../../renderer/state/crowd-actions.ts');
const { initialState } = await import('../../../../renderer/state/app-state.ts');
const { useApp } = await import('../../../../renderer/state/store.ts');

const view = firstView(index);
const request = toRequest(view);
const slice = toSlice(index, request);
const crowd = slice.items?.find((item): item is CrowdItem => item.type !== 'event');
if (!crowd) throw new Error('Nothing stands together');

/** Answers all that has been asked. */
async function answer(): Promise<void> {
  for (const give of waiting.splice(0)) give();
  await new Promise((done) => setTimeout(done));
}

const list = () => useApp.getState().crowd;
const listed = () => {
  const now = list();
  return now.state === 'listed' ? now.events.map(({ eventId }) => eventId) : [];
};

beforeEach(() => {
  waiting.length = 0;
  useApp.setState({
    ...initialState,
    status: { state: 'ready', summary: { revision: 1, origin: { id: 'a' } }, view } as never,
    view,
    slice: { ...slice, items: slice.items ?? [], revision: 1, request },
  });
});

describe('the list of a crowd', () => {
  test('comes page by page, each event once, in the order of time', async () => {
    actions.openCrowd(crowd);
    expect(list().state).toBe('loading');
    await answer();
    expect(listed()).toHaveLength(200);
    actions.loadMore();
    actions.loadMore();
    expect(waiting).toHaveLength(1);
    await answer();
    actions.loadMore();
    await answer();
    expect(listed()).toHaveLength(crowd.count);
    expect(new Set(listed()).size).toBe(crowd.count);
  });

  test('drops an answer that comes after it was closed or another was opened', async () => {
    actions.openCrowd(crowd);
    actions.closeCrowd();
    await answer();
    expect(list().state).toBe('closed');
    actions.openCrowd(crowd);
    const [first] = waiting.splice(0);
    actions.openCrowd({ ...crowd });
    first?.();
    await Promise.resolve();
    expect(list().state).toBe('loading');
  });

  test('closes where the slice no longer has the crowd', async () => {
    actions.openCrowd({ ...crowd, id: `${crowd.laneId}/cell:0` });
    await answer();
    expect(list().state).toBe('closed');
  });
});

describe('zooming to a crowd', () => {
  test('shows its time with some air, and leads the focus to its lane', () => {
    actions.zoomToCrowd({ item: crowd });
    const { view: after, focusLaneId, isGliding } = useApp.getState();
    expect(after?.window.startMs).toBeLessThan(crowd.startMs);
    expect(after?.window.endMs).toBeGreaterThan(crowd.endMs);
    expect(after && after.window.endMs - after.window.startMs).toBeLessThan(
      view.window.endMs - view.window.startMs,
    );
    expect({ focusLaneId, isGliding }).toEqual({ focusLaneId: crowd.laneId, isGliding: true });
  });

  test('says why it would not part it', () => {
    const startMs = startOfDay(2016, 4, 10);
    const day = { startMs, endMs: startMs + DAY_MS };
    const month = { startMs, endMs: startMs + 30 * DAY_MS };
    const year = { startMs, endMs: startMs + 365 * DAY_MS };
    expect(actions.whyNotZoom(day, year)).toBe('one-day');
    expect(actions.whyNotZoom(month, month)).toBe('fills-window');
    expect(actions.whyNotZoom(month, year)).toBeNull();
  });
});
