import { beforeEach, describe, expect, test, vi } from 'vitest';

import type { AboutDataSet } from '#core/bridge/channels.ts';
import { toSliceMessage, type SliceMessage } from '#core/bridge/slice-message.ts';
import { KEEP_ALL } from '#core/query/filter.ts';
import { toSlice } from '#core/timeline/slice.ts';
import { firstView } from '#core/timeline/view.ts';
import { viewRequestSchema, type ViewRequest } from '#core/timeline/view-request-schema.ts';
import { buildIndex } from '../../support/build-data-set.ts';
import { turns } from '../../support/turns.ts';
import { toRequest } from '../../support/view-request.ts';

const before = buildIndex([{ id: 'visit', title: 'Before', date: '2016', partners: ['NL'] }]);
const after = buildIndex([{ id: 'visit', title: 'After', date: '2016', partners: ['NL'] }]);
const view = firstView(before);

/** A slice that has been asked for and not yet answered. */
interface Waiting {
  request: ViewRequest;
  answer: (about: AboutDataSet<SliceMessage | null>) => void;
}
const waiting: Waiting[] = [];

/** The other channels that were asked. */
const asked: string[] = [];

/** What the facets are said to be. */
let facets: AboutDataSet<string> | null = null;

/** What waits for the window to be idle, and for its next frame. */
const whenIdle: (() => void)[] = [];
const inFrame: (() => void)[] = [];

vi.stubGlobal('document', { hidden: false });
vi.stubGlobal('requestAnimationFrame', (callback: () => void) => inFrame.push(callback));
vi.stubGlobal('requestIdleCallback', (callback: () => void) => whenIdle.push(callback));
vi.stubGlobal('window', {
  bridge: {
    request: (channel: string, request: ViewRequest) => {
      if (channel === 'timeline:slice')
        return new Promise((give) => {
          waiting.push({ request, answer: give });
        });
      asked.push(channel);
      return Promise.resolve(channel === 'timeline:facets' ? facets : null);
    },
  },
});
const { askForView, canUnfoldLanes, unfoldLanes } =
  await import('../../../../renderer/state/asking.ts');
const { fit, setFilter, setWindow } = await import('../../../../renderer/state/view-actions.ts');
const { initialState } = await import('../../../../renderer/state/app-state.ts');
const { useApp } = await import('../../../../renderer/state/store.ts');

/** A data set is on screen. */
function show(revision: number): void {
  const summary = { revision, origin: { id: 'mine' } };
  useApp.setState({ status: { state: 'ready', summary, view } as never });
}

/** Answers the oldest of the questions out of a data set. */
async function answer(revision: number, index: typeof before): Promise<void> {
  const question = waiting.shift();
  question?.answer({ revision, value: toSliceMessage(toSlice(index, question.request)) });
  await settle();
}

const settle = () => new Promise((done) => setImmediate(done));

/** Lets the window be idle. */
async function idle(): Promise<void> {
  for (const go of whenIdle.splice(0)) go();
  await settle();
}

/** Draws and paints a frame. */
async function paint(): Promise<void> {
  for (const draw of inFrame.splice(0)) draw();
  await turns();
}

const facetsAsked = () => asked.filter((channel) => channel === 'timeline:facets').length;
const isLate = () => useApp.getState().isAnswerLate;
const titles = () =>
  useApp.getState().slice?.items.map((item) => (item.type === 'event' ? item.title : item.name));

beforeEach(async () => {
  while (waiting.length > 0) await answer(0, before);
  useApp.setState({ ...initialState, view });
  show(1);
  askForView();
  await answer(1, before);
});

/** First and last year of the window. */
const years = () => {
  const { window } = useApp.getState().view ?? view;
  return [window.startMs, window.endMs].map((ms) => new Date(ms).getUTCFullYear());
};

describe('Fit', () => {
  const wide = buildIndex([
    { id: 'a', date: '2000', partners: ['NL'] },
    { id: 'b', date: '2016', partners: ['US'] },
  ]);
  const dutch = { ...KEEP_ALL, partners: ['NL'] };

  beforeEach(async () => {
    setFilter(dutch);
    await answer(1, wide);
  });

  test('shows what the filter keeps at once where that is known', () => {
    fit();
    expect(years()).toEqual([1999, 2001]);
  });

  test('waits for the answer to a filter that has just changed', async () => {
    setFilter({ partners: null });
    const narrow = years();
    fit();
    fit();
    expect(years()).toEqual(narrow);
    await answer(1, wide);
    expect(years()).toEqual([1999, 2018]);
  });

  test('gives way to another window that is chosen meanwhile', async () => {
    setFilter({ partners: null });
    fit();
    const chosen = { startMs: Date.UTC(2010, 0, 1), endMs: Date.UTC(2011, 0, 1) };
    setWindow(chosen);
    await answer(1, wide);
    await answer(1, wide);
    expect(useApp.getState().view?.window).toEqual(chosen);
  });
});

describe('the slice on screen', () => {
  test('is that of the data set that it was asked of', () => {
    expect(titles()).toEqual(['Before']);
    expect(useApp.getState().slice?.revision).toBe(1);
  });

  test('keeps its items while the same data set has the same ones', async () => {
    const { items } = useApp.getState().slice ?? {};
    askForView();
    await answer(1, before);
    expect(useApp.getState().slice?.items).toBe(items);
  });

  test('never takes items of the file as it was for those of the reloaded one', async () => {
    askForView();
    expect(waiting[0]?.request.knownKey).not.toBeNull();
    show(2);
    askForView();
    await answer(2, after);
    expect(useApp.getState().slice?.revision).toBe(1);
    await answer(2, after);
    expect(useApp.getState().slice?.revision).toBe(2);
    expect(titles()).toEqual(['After']);
  });

  test('is not put back by an answer about the file as it was', async () => {
    askForView();
    show(2);
    const { slice } = useApp.getState();
    askForView();
    await answer(1, before);
    expect(useApp.getState().slice).toBe(slice);
    await answer(2, after);
    expect(titles()).toEqual(['After']);
  });
});

const seek = (text: string): void => setFilter({ text });
const sought = () => waiting.map(({ request }) => request.view.filter.text);

describe('a question about another filter', () => {
  test('is asked at once, without waiting for the answer before', () => {
    seek('be');
    seek('before');
    expect(sought()).toEqual(['be', 'before']);
  });

  test('is the one that is drawn, whichever is answered first', async () => {
    const { slice } = useApp.getState();
    seek('af');
    seek('before');
    waiting[0]?.answer({ revision: 1, value: null });
    await settle();
    waiting.shift();
    expect(useApp.getState().slice).toBe(slice);
    await answer(1, before);
    expect(useApp.getState().slice?.request.view.filter.text).toBe('before');
    seek('af');
    seek('bef');
    const late = waiting.shift();
    await answer(1, before);
    late?.answer({ revision: 1, value: toSliceMessage(toSlice(before, late.request)) });
    await settle();
    expect(useApp.getState().slice?.request.view.filter.text).toBe('bef');
  });

  test('lets nothing be asked about what it overtook', async () => {
    asked.length = 0;
    seek('be');
    seek('before');
    await answer(1, before);
    expect(asked).toEqual([]);
    await answer(1, before);
    expect(asked).toContain('session:save-view');
    await paint();
    expect(facetsAsked()).toBe(1);
  });

  test('leaves a window that is moved meanwhile to be asked about behind it', async () => {
    seek('be');
    seek('before');
    const chosen = { startMs: Date.UTC(2010, 0, 1), endMs: Date.UTC(2018, 0, 1) };
    setWindow(chosen);
    expect(sought()).toEqual(['be', 'before']);
    await answer(1, before);
    await answer(1, before);
    expect(waiting.map(({ request }) => request.view.window)).toEqual([chosen]);
    await answer(1, before);
    expect(useApp.getState().slice?.request.view.window).toEqual(chosen);
  });
});

describe('the counts of the filters', () => {
  beforeEach(async () => {
    await idle();
    await paint();
    asked.length = 0;
  });

  test('of a new data set are asked for when the window is idle, those of another filter when it has been painted', async () => {
    show(7);
    askForView();
    await answer(7, before);
    expect(facetsAsked()).toBe(0);
    await idle();
    expect(facetsAsked()).toBe(1);
    useApp.setState({ view: { ...view, filter: { ...view.filter, text: 'talks' } } });
    askForView();
    await answer(7, before);
    expect(facetsAsked()).toBe(1);
    await paint();
    expect(facetsAsked()).toBe(2);
  });

  test('are asked for once when the filter has changed while they wait', async () => {
    show(8);
    askForView();
    await answer(8, before);
    useApp.setState({ view: { ...view, filter: { ...view.filter, text: 'talks' } } });
    askForView();
    await answer(8, before);
    await idle();
    await paint();
    expect(facetsAsked()).toBe(1);
  });

  test('are not asked for of a filter that has been changed on, but are of one that is taken up again', async () => {
    const first = { ...view, filter: { ...view.filter, text: 'talks' } };
    useApp.setState({ view: first });
    askForView();
    await answer(1, before);
    useApp.setState({ view: { ...view, filter: { ...view.filter, text: 'talks on' } } });
    await paint();
    expect(facetsAsked()).toBe(0);
    useApp.setState({ view: first });
    askForView();
    await answer(1, before);
    await paint();
    expect(facetsAsked()).toBe(1);
  });

  test('are not those of a data set that has taken over since they were asked for', async () => {
    useApp.setState({ view: { ...view, filter: { ...view.filter, text: 'talks' } } });
    askForView();
    await answer(1, before);
    show(2);
    facets = { revision: 2, value: 'of the second' };
    await paint();
    facets = null;
    expect(facetsAsked()).toBe(1);
    expect(useApp.getState().facets).toBeNull();
  });

  test('are asked for at once where no frame is painted', async () => {
    vi.stubGlobal('document', { hidden: true });
    useApp.setState({ view: { ...view, filter: { ...view.filter, text: 'talks' } } });
    askForView();
    await answer(1, before);
    vi.stubGlobal('document', { hidden: false });
    expect(facetsAsked()).toBe(1);
  });
});

describe('an answer that is late', () => {
  beforeEach(() => {
    vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] });
    return () => vi.useRealTimers();
  });

  test('is said to be, until it is there', async () => {
    askForView();
    vi.advanceTimersByTime(399);
    expect(isLate()).toBe(false);
    vi.advanceTimersByTime(1);
    expect(isLate()).toBe(true);
    vi.useRealTimers();
    await answer(1, before);
    expect(isLate()).toBe(false);
  });

  test('is said to be until what was asked for meanwhile is there too', async () => {
    askForView();
    askForView();
    vi.advanceTimersByTime(400);
    vi.useRealTimers();
    await answer(1, before);
    expect(isLate()).toBe(true);
    await answer(1, before);
    expect(isLate()).toBe(false);
  });

  test('is said to be until that of the last filter is there', async () => {
    setFilter({ text: 'be' });
    setFilter({ text: 'before' });
    vi.advanceTimersByTime(400);
    expect(isLate()).toBe(true);
    vi.useRealTimers();
    await answer(1, before);
    expect(isLate()).toBe(true);
    await answer(1, before);
    expect(isLate()).toBe(false);
  });

  test('is not when each of many comes soon', async () => {
    for (let times = 0; times < 3; times += 1) {
      askForView();
      vi.advanceTimersByTime(300);
      await answer(1, before);
      expect(isLate()).toBe(false);
    }
  });
});

describe('the lanes that are folded away', () => {
  test('unfold until there are as many as can be asked for', () => {
    while (canUnfoldLanes()) unfoldLanes();
    const { mostLanes } = useApp.getState();
    const request = toRequest(view, { mostLanes });
    expect(viewRequestSchema.safeParse(request).success).toBe(true);
    expect(viewRequestSchema.safeParse({ ...request, mostLanes: mostLanes + 1 }).success).toBe(
      false,
    );
    unfoldLanes();
    expect(useApp.getState().mostLanes).toBe(mostLanes);
  });
});
