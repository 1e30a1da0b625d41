import { expect, test } from 'vitest';

import { eventDetail } from '#core/query/event-detail.ts';
import { detailText } from '../../../../renderer/panels/detail-as-text.ts';
import { buildIndex } from '../../support/build-data-set.ts';

test('the copied details say what is shown: an additional text stands without quotation marks', () => {
  const index = buildIndex([
    { id: 'talks', title: 'Talks', date: '2016-05-19', extra: { Venue: 'Hall 5', seats: 40 } },
  ]);
  const detail = eventDetail(index, 'talks');
  const lines = detail ? detailText(detail).split('\n') : [];
  expect(lines).toEqual(
    expect.arrayContaining(['Date: 19 May 2016', 'Venue: Hall 5', 'seats: 40']),
  );
});
