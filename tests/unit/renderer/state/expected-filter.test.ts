import { beforeEach, expect, test, vi } from 'vitest';
import type { ViewRequest } from '#core/timeline/view-request.ts';
import { firstView } from '#core/timeline/view.ts';
import { buildIndex } from '../../support/build-data-set.ts';

const view = firstView(buildIndex([{ id: 'visit', date: '2016', partners: ['NL'] }]));

const prepared: ViewRequest[] = [];
vi.stubGlobal('window', {
  bridge: {
    request: (channel: string, request: ViewRequest) => {
      if (channel === 'timeline:prepare-slice') prepared.push(request);
      return Promise.resolve(null);
    },
  },
});
const { expectFilter, expectNoFilter } =
  await import('../../../../renderer/state/expected-filter.ts');
const { initialState } = await import('../../../../renderer/state/app-state.ts');
const { useApp } = await import('../../../../renderer/state/store.ts');

beforeEach(() => {
  prepared.length = 0;
  useApp.setState({ ...initialState, view, plotWidthPx: 1234 });
  vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] });
  return () => vi.useRealTimers();
});

test('what a filter would show is got ready when the reader stays with it', () => {
  expectFilter({ partners: ['NL'] });
  vi.advanceTimersByTime(39);
  expect(prepared).toEqual([]);
  vi.advanceTimersByTime(1);
  const filter = { ...view.filter, partners: ['NL'] };
  expect(prepared).toMatchObject([{ view: { ...view, filter }, widthPx: 1234 }]);
});

test('nothing is got ready of what a pointer passes by', () => {
  expectFilter({ partners: ['NL'] });
  vi.advanceTimersByTime(20);
  expectFilter({ partners: ['US'] });
  vi.advanceTimersByTime(20);
  expectNoFilter();
  vi.advanceTimersByTime(1000);
  expect(prepared).toEqual([]);
});

test('nothing is got ready where there is nothing to look at', () => {
  useApp.setState({ view: null });
  expectFilter({ partners: ['NL'] });
  vi.advanceTimersByTime(1000);
  expect(prepared).toEqual([]);
});
