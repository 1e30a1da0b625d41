import { expect, test } from 'vitest';

import { STATUSES } from '#core/events/vocabulary.ts';
import { isHollow } from '#core/timeline/drawing.ts';
import { buildIndex, buildScene, buildView, eventsOf } from './build-figure.ts';

const view = buildView('2016-01-01', '2017-01-01');

test.each(STATUSES)('a mark is hollow in a picture when it is on the timeline: %s', (status) => {
  const index = buildIndex([{ date: '2016-05-19', kind: 'joint-committee', status }]);
  const scene = buildScene(index, view);
  const [mark] = eventsOf(scene).flatMap(({ nodes }) => nodes.filter((n) => n.type === 'polygon'));
  expect(mark).toBeDefined();
  expect(mark?.fill === scene.paper).toBe(isHollow(status));
});
