import { expect, test } from 'vitest';

import { STATUSES } from '#core/events/vocabulary.ts';
import { isHollow } from '#core/timeline/drawing.ts';
import { toSlice } from '#core/timeline/slice.ts';
import { firstView } from '#core/timeline/view.ts';
import { itemClasses } from '../../../../renderer/timeline/item-classes.ts';
import { buildIndex } from '../../support/build-data-set.ts';
import { eventItems, toRequest } from '../../support/view-request.ts';

test.each(STATUSES)('an event that is %s is hollow on screen when it is in a picture', (status) => {
  const index = buildIndex([{ date: '2016-05-19', status }]);
  const [item] = eventItems(toSlice(index, toRequest(firstView(index))));
  if (!item) throw new Error('the event is not drawn');
  expect(itemClasses(item).split(' ').includes('is-hollow')).toBe(isHollow(status));
});
