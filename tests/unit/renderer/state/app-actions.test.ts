import { beforeEach, describe, expect, test, vi } from 'vitest';

import { FIRST_ARRANGEMENT } from '#core/bridge/arrangement.ts';
import type { Pushes, StatusReport } from '#core/bridge/channels.ts';
import { eventDetail } from '#core/query/event-detail.ts';
import { countFacets } from '#core/query/facet-counts.ts';
import { KEEP_ALL } from '#core/query/filter.ts';
import { toOverview } from '#core/timeline/overview.ts';
import { firstView } from '#core/timeline/view.ts';
import { FIRST_MS, LAST_MS } from '#core/timeline/window.ts';
import { DEFAULT_FIGURE_OPTIONS } from '#core/figure/default-figure-options.ts';
import { FIRST_LANES } from '#core/timeline/view-request.ts';
import { buildIndex } from '../../support/build-data-set.ts';
import { stubFrames } from '../../support/stub-frames.ts';

const index = buildIndex([{ id: 'talks', date: '2016' }]);

let order = 0;

/** A data set that has just been opened. */
function opened(id: string, revision: number): StatusReport {
  const origin = { id, name: id, isBundled: false };
  const summary = { origin, revision, title: id } as never;
  order += 1;
  return { status: { state: 'ready', summary, view: firstView(index) }, order };
}

let tell: (report: StatusReport) => void = () => {};
let giveView: (opened: Pushes['view:opened']) => void = () => {};

/** What a window is told when it starts. */
const SESSION = {
  status: { state: 'idle' },
  arrangement: FIRST_ARRANGEMENT,
  language: 'en',
  names: null,
};

stubFrames();
vi.stubGlobal('document', { documentElement: { lang: '' } });
vi.stubGlobal('window', {
  addEventListener: () => {},
  bridge: {
    on: (channel: string, listener: never) => {
      if (channel === 'dataset:status') tell = listener;
      if (channel === 'view:opened') giveView = listener;
    },
    request: async (channel: string, argument: string) => {
      if (channel === 'session:get') return { ...SESSION, order };
      return channel === 'event:detail' ? eventDetail(index, argument) : null;
    },
  },
});
const { connect, toggleDetails } = await import('../../../../renderer/state/app-actions.ts');
const { selectEvent } = await import('../../../../renderer/state/event-actions.ts');
const { initialState } = await import('../../../../renderer/state/app-state.ts');
const { useApp } = await import('../../../../renderer/state/store.ts');

const shown = () => useApp.getState().view;
const openDetails = () => useApp.getState().detail?.event.id;

beforeEach(async () => {
  useApp.setState(initialState);
  await connect(() => {}, window.bridge.request('session:get'));
  tell(opened('mine', 1));
});

describe('the menu entry for the details', () => {
  test('closes them, and opens those of the same event again', async () => {
    await selectEvent('talks');
    expect(openDetails()).toBe('talks');
    toggleDetails();
    expect(openDetails()).toBeUndefined();
    toggleDetails();
    await vi.waitFor(() => expect(openDetails()).toBe('talks'));
  });

  test('says what to do when none have been open', () => {
    toggleDetails();
    expect(useApp.getState().notices.map(({ text }) => text)).toEqual([
      'Choose an event to see its details.',
    ]);
  });

  test('forgets them with their data set', async () => {
    await selectEvent('talks');
    tell(opened('another', 2));
    toggleDetails();
    expect(useApp.getState().selectedId).toBeNull();
    expect(useApp.getState().notices).toHaveLength(1);
  });
});

describe('another data set', () => {
  beforeEach(() => {
    const overview = toOverview(index, { filter: KEEP_ALL, widthPx: 1000 });
    useApp.setState({ facets: countFacets(index, KEEP_ALL), overview, mostLanes: 300 });
  });

  test('has no values, dates and unfolded lanes of the one before', () => {
    tell(opened('another', 2));
    const { facets, overview, mostLanes } = useApp.getState();
    expect({ facets, overview, mostLanes }).toEqual({
      facets: null,
      overview: null,
      mostLanes: FIRST_LANES,
    });
  });

  test('is not what a reload brings: all stays until the answers come', () => {
    const before = useApp.getState();
    tell(opened('mine', 2));
    const after = useApp.getState();
    expect(after.facets).toBe(before.facets);
    expect(after.overview).toBe(before.overview);
    expect(after.mostLanes).toBe(300);
  });
});

describe('the view of a file', () => {
  const { format: _, ...figure } = { ...DEFAULT_FIGURE_OPTIONS, title: 'Ours' };
  const saved = { fileName: 'a.png', figure, differs: null };

  test('is shown as it is, and its picture with it', () => {
    const view = { ...firstView(index), groupBy: 'kind' } as const;
    giveView({ ok: true, value: { ...saved, view } });
    expect(shown()).toEqual(view);
    expect(useApp.getState().openedFigure?.view).toBe(shown());
    expect(useApp.getState().notices.at(-1)?.text).toBe('This is the view of a.png.');
  });

  test('keeps to the dates that can be shown', () => {
    const view = { ...firstView(index), window: { startMs: -1e300, endMs: 1e300 } };
    giveView({ ok: true, value: { ...saved, view } });
    expect(shown()?.window).toEqual({ startMs: FIRST_MS, endMs: LAST_MS });
  });

  test('that is none changes nothing, and why is said', () => {
    const before = shown();
    giveView({ ok: false, error: 'a.png gives no view: it is a folder.' });
    expect(shown()).toBe(before);
    expect(useApp.getState().notices.at(-1)).toMatchObject({ tone: 'error' });
  });
});
