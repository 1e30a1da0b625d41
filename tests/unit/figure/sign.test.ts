import { expect, test } from 'vitest';

import { STATUSES } from '#core/events/vocabulary.ts';
import { isHollow } from '#core/timeline/drawing.ts';
import { buildIndex, buildScene, buildView, eventsOf, textsOf } from './build-figure.ts';

const view = buildView('2016-01-01', '2017-01-01');

test.each(STATUSES)('a mark is hollow in a picture when it is on the timeline: %s', (status) => {
  const index = buildIndex([{ date: '2016-05-19', kind: 'joint-committee', status }]);
  const scene = buildScene(index, view);
  const [mark] = eventsOf(scene).flatMap(({ nodes }) => nodes.filter((n) => n.type === 'polygon'));
  expect(mark).toBeDefined();
  expect(mark?.fill === scene.paper).toBe(isHollow(status));
});

/** The shapes of a picture of one event, and all its words. */
function drawn(date: string) {
  const scene = buildScene(buildIndex([{ date, kind: 'joint-committee' }]), view);
  const shapes = eventsOf(scene).flatMap(({ nodes }) => nodes.filter((n) => n.type !== 'text'));
  const waves = shapes.filter((node) => node.type === 'polygon' && node.points.length > 4);
  return { waves, words: textsOf(scene).map(({ text }) => text) };
}

test.each(['2016', '2016-05', '2016-05-19', '2016-05-01/2016-05-19', '2016-05/..'])(
  'about %s is told from the same date known exactly',
  (date) => {
    const about = drawn(date.includes('/') ? date.replace('/', '~/') : `${date}~`);
    const known = drawn(date);
    expect([about.waves.length, known.waves.length]).toEqual([1, 0]);
    expect(about.words).toContain('about that time');
    expect(known.words).not.toContain('about that time');
  },
);
