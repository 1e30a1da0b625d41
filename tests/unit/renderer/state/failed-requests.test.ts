import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';

import type { RequestArgument } from '#core/bridge/channels.ts';
import { toSliceMessage } from '#core/bridge/slice-message.ts';
import { countFacets } from '#core/query/facet-counts.ts';
import { KEEP_ALL } from '#core/query/filter.ts';
import { membersOf } from '#core/timeline/members.ts';
import { toOverview } from '#core/timeline/overview.ts';
import { toSlice } from '#core/timeline/slice.ts';
import { firstView } from '#core/timeline/view.ts';
import { buildIndex } from '../../support/build-data-set.ts';
import { gatherUnhandled } from '../../support/gather-unhandled.ts';
import { stubFrames } from '../../support/stub-frames.ts';
import { toRequest } from '../../support/view-request.ts';

const index = buildIndex(
  Array.from({ length: 300 }, () => ({ date: '2016-05-19', partners: ['NL'] })),
);

/** What the main process answers on each channel. */
const ANSWERS: Record<string, (argument: never) => unknown> = {
  'timeline:slice': (request: RequestArgument<'timeline:slice'>) =>
    toSliceMessage(toSlice(index, request)),
  'timeline:facets': (filter: RequestArgument<'timeline:facets'>) => countFacets(index, filter),
  'timeline:members': (request: RequestArgument<'timeline:members'>) => membersOf(index, request),
  'timeline:overview': (request: RequestArgument<'timeline:overview'>) =>
    toOverview(index, request),
};

/** The channel whose next request fails, and what is done while that is under way. */
let broken: { channel: string; meanwhile: () => void } | null = null;

stubFrames();
vi.stubGlobal('window', {
  bridge: {
    request: async (channel: string, argument: never) => {
      const breaks = channel === broken?.channel ? broken : null;
      if (breaks) broken = null;
      breaks?.meanwhile();
      await settle();
      if (breaks) throw new Error(`${channel} failed`);
      const value = ANSWERS[channel]?.(argument);
      return value === undefined ? null : { revision: 1, value };
    },
  },
});
const { askForOverview } = await import('../../../../renderer/overview/ask-overview.ts');
const { askForView } = await import('../../../../renderer/state/asking.ts');
const { loadMore, openCrowd } = await import('../../../../renderer/state/crowd-actions.ts');
const { setFilter, setGrouping } = await import('../../../../renderer/state/view-actions.ts');
const { initialState } = await import('../../../../renderer/state/app-state.ts');
const { useApp } = await import('../../../../renderer/state/store.ts');

const settle = () => new Promise((done) => setTimeout(done));
const view = firstView(index);
const request = toRequest(view);

/** Lets what is asked fail, with more that is asked meanwhile; what comes after does not fail. */
async function fail(channel: string, ask: () => void, meanwhile = () => {}): Promise<void> {
  broken = { channel, meanwhile };
  ask();
  await vi.waitFor(() => expect(unhandled.reasons).toEqual([new Error(`${channel} failed`)]));
}

/** So that the window tells of a failure, it has to stay unhandled. */
let unhandled: ReturnType<typeof gatherUnhandled>;

beforeEach(() => {
  unhandled = gatherUnhandled();
  const summary = { revision: 1, origin: { id: 'mine' } };
  const slice = toSlice(index, request);
  useApp.setState({
    ...initialState,
    status: { state: 'ready', summary, view } as never,
    view: { ...view, filter: { ...KEEP_ALL } },
    slice: { ...slice, items: slice.items ?? [], revision: 1, request },
  });
});

afterEach(() => {
  unhandled.stop();
});

/** Opens the list of all events. */
function openAll(): void {
  const crowd = useApp.getState().slice?.items.find((item) => item.type !== 'event');
  if (!crowd) throw new Error('Nothing stands together');
  openCrowd(crowd);
}

/** What has been asked for is there, so that it does not come into what follows. */
const facetsCome = () => vi.waitFor(() => expect(useApp.getState().facets).not.toBeNull());

const list = () => useApp.getState().crowd;

describe('a request that fails', () => {
  test('closes the list of a crowd that has nothing to show', async () => {
    await fail('timeline:members', openAll);
    expect(list().state).toBe('closed');
  });

  test('leaves the list of a crowd ready to be asked for more again', async () => {
    openAll();
    await vi.waitFor(() => expect(list()).toMatchObject({ state: 'listed' }));
    await fail('timeline:members', loadMore);
    expect(list()).toMatchObject({ state: 'listed', isLoadingMore: false });
    loadMore();
    await vi.waitFor(() => expect(list()).toMatchObject({ events: { length: 300 } }));
  });

  test('does not keep a view from being asked for that was queued behind it', async () => {
    await fail('timeline:slice', askForView, () => setGrouping('kind'));
    await vi.waitFor(() => expect(useApp.getState().slice?.request.view.groupBy).toBe('kind'));
    await facetsCome();
  });

  test('does not keep a filter from being asked for that overtook it', async () => {
    await fail('timeline:slice', askForView, () => setFilter({ text: 'visit' }));
    await vi.waitFor(() => {
      expect(useApp.getState().slice?.request.view.filter.text).toBe('visit');
    });
    await facetsCome();
  });

  test('does not keep the counts of its filter from being asked for again', async () => {
    await fail('timeline:facets', askForView);
    expect(useApp.getState().facets).toBeNull();
    askForView();
    await facetsCome();
  });

  test('does not keep an overview from being asked for that was queued behind it', async () => {
    const question = { revision: 1, filter: KEEP_ALL, widthPx: 640 };
    askForOverview(question);
    await vi.waitFor(() => expect(useApp.getState().overview).not.toBeNull());
    const { overview } = useApp.getState();
    await fail(
      'timeline:overview',
      () => askForOverview(question),
      () => askForOverview({ ...question, widthPx: 704 }),
    );
    await vi.waitFor(() => expect(useApp.getState().overview).not.toBe(overview));
  });
});
