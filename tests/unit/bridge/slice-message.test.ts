import * as fc from 'fast-check';
import { expect, it } from 'vitest';
import { itemsOf, toSliceMessage } from '#core/bridge/slice-message.ts';
import { toSlice } from '#core/timeline/slice.ts';
import { firstView } from '#core/timeline/view.ts';
import { arbitraryIndex, arbitraryView } from '../support/arbitrary-index.ts';
import { buildIndex } from '../support/build-data-set.ts';
import { toRequest } from '../support/view-request.ts';

/** Lanes of single events, of clusters and of densities. */
const crowded = buildIndex(
  Array.from({ length: 3000 }, (_, at) => ({
    date: new Date(Date.UTC(2000, 0, 1 + ((at * 13) % 5000))).toISOString().slice(0, 10),
    partners: at % 12 === 0 ? ['NL'] : at % 700 === 1 ? ['FR'] : ['US'],
    kind: at % 3 === 0 ? 'visit' : 'summit',
  })),
);

it('brings every item of a slice over as it is', () => {
  fc.assert(
    fc.property(arbitraryIndex, arbitraryView, (index, view) => {
      const slice = toSlice(index, toRequest(view));
      const { items, ...rest } = toSliceMessage(slice);
      expect({ ...rest, items: items && itemsOf(items) }).toEqual(slice);
    }),
  );
});

it('brings crowds over with their kinds and edges', () => {
  const { items } = toSlice(crowded, toRequest(firstView(crowded), { widthPx: 1200 }));
  expect(new Set(items?.map(({ type }) => type))).toEqual(new Set(['event', 'cluster', 'density']));
  expect(itemsOf(toSliceMessage({ items } as never).items ?? '')).toEqual(items);
});

it('says what densities and crowds share once', () => {
  const { items } = toSlice(crowded, toRequest(firstView(crowded), { widthPx: 1200 }));
  const text = toSliceMessage({ items } as never).items ?? '';
  expect(text.split('"label"')).toHaveLength(1 + new Set(['visit', 'summit']).size);
  expect(text.split('"edgesMs"')).toHaveLength(2);
});

it('leaves out items that are known', () => {
  expect(toSliceMessage({ items: null } as never).items).toBeNull();
});
