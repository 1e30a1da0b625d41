import { beforeEach, expect, test } from 'vitest';
import { initialState, type AppState } from '../../../../renderer/state/app-state.ts';
import { ViewFeed } from '../../../../renderer/timeline/view-feed.ts';

/** What the drawer was given, as words in their order. */
let given: string[];
let state: AppState;
let paint: () => void;
let feed: ViewFeed;

/** A state with a data set on screen and the slice of one, whose window begins at a year. */
function stateOf({ onScreen, slice, from }: Record<'onScreen' | 'slice' | 'from', number>) {
  return {
    ...initialState,
    status: { state: 'ready', summary: { revision: onScreen } },
    view: { window: { startMs: Date.UTC(from, 0), endMs: Date.UTC(from + 1, 0) } },
    slice: { revision: slice },
  } as unknown as AppState;
}

function change(next: AppState): void {
  state = next;
  feed.take(next);
}

/** Lets the page be painted, and what waits for that go on. */
async function painted(): Promise<void> {
  paint();
  await new Promise<void>((done) => process.nextTick(done));
}

beforeEach(() => {
  given = [];
  const drawer = {
    setWindow: ({ startMs }: { startMs: number }) =>
      given.push(`window ${new Date(startMs).getUTCFullYear()}`),
    setSlice: ({ revision }: { revision: number }) => given.push(`slice ${revision}`),
  };
  feed = new ViewFeed(drawer, {
    now: () => state,
    whenPainted: () => new Promise((resolve) => (paint = resolve)),
    onGiven: () => given.push('given'),
  });
  change(stateOf({ onScreen: 1, slice: 1, from: 2015 }));
});

test('the first slice is given at once, after its window', () => {
  expect(given).toEqual(['window 2015', 'slice 1']);
});

test('so is another of the same data set, and what is the same is not given again', () => {
  change({ ...stateOf({ onScreen: 1, slice: 1, from: 2016 }), view: state.view });
  expect(given.slice(2)).toEqual(['slice 1']);
  feed.take(state);
  expect(given.slice(3)).toEqual([]);
});

test('the window of another data set comes with its slice, when the page around it is painted', async () => {
  change({ ...state, ...stateOf({ onScreen: 2, slice: 1, from: 1990 }), slice: state.slice });
  expect(given.slice(2)).toEqual([]);
  change(stateOf({ onScreen: 2, slice: 2, from: 1990 }));
  expect(given.slice(2)).toEqual([]);
  expect(feed.isWaiting).toBe(true);
  await painted();
  expect(feed.isWaiting).toBe(false);
  expect(given.slice(2)).toEqual(['window 1990', 'slice 2', 'given']);
});

test('what changes while it waits is given with it, once', async () => {
  change(stateOf({ onScreen: 2, slice: 2, from: 1990 }));
  change(stateOf({ onScreen: 2, slice: 2, from: 1995 }));
  await painted();
  expect(given.slice(2)).toEqual(['window 1995', 'slice 2', 'given']);
});

test('a slice that is overtaken while it waits is not given, but the one after it', async () => {
  change(stateOf({ onScreen: 2, slice: 2, from: 1990 }));
  change(stateOf({ onScreen: 3, slice: 2, from: 1930 }));
  await painted();
  expect(given.slice(2)).toEqual(['given']);
  change(stateOf({ onScreen: 3, slice: 3, from: 1930 }));
  await painted();
  expect(given.slice(3)).toEqual(['window 1930', 'slice 3', 'given']);
});

test('nothing is given after its end', async () => {
  change(stateOf({ onScreen: 2, slice: 2, from: 1990 }));
  feed.end();
  await painted();
  expect(given.slice(2)).toEqual([]);
});
