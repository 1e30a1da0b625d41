import { beforeEach, expect, test, vi } from 'vitest';
import { eventDetail } from '#core/query/event-detail.ts';
import { KEEP_ALL, type EventFilter } from '#core/query/filter.ts';
import type { HitsRequest, HitStep } from '#core/query/hits-requests.ts';
import { searchHits, stepHit as stepIn } from '#core/query/search-hits.ts';
import { startOfDay } from '#core/time/calendar.ts';
import { buildIndex } from '../../support/build-data-set.ts';
import { stubFrames } from '../../support/stub-frames.ts';
import { turns } from '../../support/turns.ts';

const index = buildIndex([
  { id: 'a', title: 'Committee one', date: '2010' },
  { id: 'b', title: 'Committee two', date: '2012' },
  { id: 'c', title: 'Committee three', date: '2016' },
  { id: 'summit', title: 'Summit', date: '2014' },
]);

/** Questions about hits that wait for an answer. */
let waiting: (() => void)[] = [];
let asked: unknown[] = [];

function answer(channel: string, argument: unknown): unknown {
  switch (channel) {
    case 'search:step':
      return Promise.resolve({ revision: 1, value: stepIn(index, argument as HitStep) });
    case 'event:detail':
      return Promise.resolve({ ...eventDetail(index, argument as string), change: null });
    case 'search:hits':
      asked.push(argument);
      return new Promise((resolve) => {
        const value = searchHits(index, argument as HitsRequest);
        waiting.push(() => resolve({ revision: 1, value }));
      });
    default:
      return Promise.resolve(null);
  }
}

vi.stubGlobal('window', { bridge: { request: answer } });
stubFrames();
const { followSearch, stepHit } = await import('../../../../renderer/state/search-actions.ts');
const { initialState } = await import('../../../../renderer/state/app-state.ts');
const { useApp } = await import('../../../../renderer/state/store.ts');

const window = { startMs: startOfDay(2011), endMs: startOfDay(2015) };

/** Shows a filter as if its slice had come. */
function show(filter: EventFilter): void {
  const view = { window, filter, groupBy: 'partner' };
  useApp.setState({ view, slice: { revision: 1, request: { view } } } as never);
}

followSearch();

beforeEach(() => {
  useApp.setState({
    ...initialState,
    status: { state: 'ready', summary: { revision: 1 }, view: {} } as never,
  });
  waiting = [];
  asked = [];
  stubFrames();
});

async function answerAll(): Promise<void> {
  await turns();
  for (const give of waiting.splice(0)) give();
  await turns();
}

test('the hits are those of what is shown, and none where nothing is sought', async () => {
  show({ ...KEEP_ALL, text: 'comittee' });
  await answerAll();
  expect(useApp.getState().hits).toEqual({
    total: 3,
    place: null,
    forgiven: [{ typed: 'comittee', takenFor: ['committee'] }],
    text: 'comittee',
  });
  show(KEEP_ALL);
  expect(useApp.getState().hits).toBeNull();
});

test('an answer that another search has overtaken is dropped', async () => {
  show({ ...KEEP_ALL, text: 'committee' });
  await turns();
  const [late] = waiting.splice(0);
  show({ ...KEEP_ALL, text: 'summit' });
  await answerAll();
  expect(late).toBeDefined();
  late?.();
  await turns();
  expect(useApp.getState().hits).toMatchObject({ text: 'summit', total: 1 });
});

test('they are asked for once what has been found is painted', async () => {
  show(KEEP_ALL);
  const frames: (() => void)[] = [];
  stubFrames({ draw: (callback) => frames.push(callback) });
  show({ ...KEEP_ALL, text: 'committee' });
  await turns();
  expect(asked).toEqual([]);
  for (const draw of frames) draw();
  await turns();
  expect(asked).toHaveLength(1);
});

test('they are not asked for of a search that has been typed on, but are of one that is taken up again', async () => {
  const first = { ...KEEP_ALL, text: 'committee' };
  show(first);
  useApp.setState({ view: { window, filter: { ...KEEP_ALL, text: 'committees' } } as never });
  await turns();
  expect(asked).toEqual([]);
  show(first);
  await answerAll();
  expect(asked).toHaveLength(1);
});

test('none are left of a search that was typed on and then cleared', async () => {
  show({ ...KEEP_ALL, text: 'committee' });
  await answerAll();
  show({ ...KEEP_ALL, text: 'committees' });
  useApp.setState({ view: { window, filter: KEEP_ALL } as never });
  await turns();
  show(KEEP_ALL);
  expect(useApp.getState().hits).toBeNull();
});

test('a step is placed at once, as nothing has to be painted before it', async () => {
  show({ ...KEEP_ALL, text: 'committee' });
  await answerAll();
  stubFrames({ draw: () => {} });
  stepHit(1);
  await answerAll();
  expect(useApp.getState().hits?.place).toBe(1);
});

test('nothing is asked again while the same is shown', async () => {
  show({ ...KEEP_ALL, text: 'committee' });
  await answerAll();
  useApp.setState({ hoveredId: 'a' });
  await answerAll();
  expect(asked).toHaveLength(1);
});

test('steps begin with the window, and each goes on from the last, however fast they come', async () => {
  show({ ...KEEP_ALL, text: 'committee' });
  await answerAll();
  stepHit(1);
  await answerAll();
  expect(useApp.getState().selectedId).toBe('b');
  expect(useApp.getState().hits?.place).toBe(1);
  stepHit(1);
  stepHit(1);
  await answerAll();
  expect(useApp.getState().selectedId).toBe('a');
  stepHit(-1);
  await answerAll();
  expect(useApp.getState().selectedId).toBe('c');
});

test('a step goes on from details that were closed', async () => {
  show({ ...KEEP_ALL, text: 'committee' });
  await answerAll();
  stepHit(-1);
  await answerAll();
  expect(useApp.getState().selectedId).toBe('b');
  useApp.setState({ selectedId: null, detail: null });
  stepHit(-1);
  await answerAll();
  expect(useApp.getState().selectedId).toBe('a');
});

test.each([{ selectedId: 'summit' }, { crowd: { itemId: 'cluster' } }])(
  'a step that is answered late leaves alone what has been opened meanwhile: %o',
  async (opened) => {
    show({ ...KEEP_ALL, text: 'committee' });
    await answerAll();
    stepHit(1);
    // It has asked, and has no answer yet.
    await Promise.resolve();
    useApp.setState(opened as never);
    await answerAll();
    expect(useApp.getState()).toMatchObject(opened);
    expect(useApp.getState().selectedId).not.toBe('b');
  },
);

test('without a search there is no step', async () => {
  show(KEEP_ALL);
  stepHit(1);
  await answerAll();
  expect(useApp.getState().selectedId).toBeNull();
});
