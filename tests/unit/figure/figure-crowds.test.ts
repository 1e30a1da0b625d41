import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { firstView, GROUPINGS } from '#core/timeline/view.ts';
import { syntheticIndex } from '../support/synthetic-index.ts';
import {
  buildIndex,
  buildScene,
  buildView,
  crowdsOf,
  eventsOf,
  lineOf,
  plainMeasure,
  textsOf,
} from './build-figure.ts';
import { expectSound } from './scene-properties.ts';
import { toLanes } from '../support/to-lanes.ts';

const large = syntheticIndex(2000);
const all = firstView(large);

describe('a picture of more events than can stand by themselves', () => {
  test('shows each of them once in each of its lanes, alone or in a crowd; nothing overlaps or is cut', () => {
    const sizes = fc.record({
      groupBy: fc.constantFrom(...GROUPINGS),
      widthPx: fc.constantFrom(480, 960, 1280, 2400),
      heightPx: fc.constantFrom(null, 720, 1080),
      years: fc.integer({ min: 1, max: 50 }),
    });
    fc.assert(
      fc.property(sizes, ({ groupBy, widthPx, heightPx, years }) => {
        const view = buildView(`${2026 - years}-01-01`, '2026-01-01', { groupBy });
        const scene = buildScene(large, view, { widthPx, heightPx });
        const counted = crowdsOf(scene).reduce((sum, { count }) => sum + count, 0);
        const lanes = toLanes(large, view);
        const inLanes = lanes.reduce((sum, { shown }) => sum + shown, 0);
        const drawn = counted + eventsOf(scene).length;
        // In a lane that stands for several, an event of two of them stands once.
        const isFolded = /, and [\d,]+ more /.test(scene.description);
        expect(drawn).toBeGreaterThanOrEqual(isFolded ? 0 : inLanes);
        expect(drawn).toBeLessThanOrEqual(inLanes);
        expect(drawn).toBeGreaterThanOrEqual(scene.eventCount);
        expectSound(scene, plainMeasure);
      }),
      { numRuns: 25 },
    );
  });

  test('says how many it shows, and that not all stand by themselves', () => {
    const scene = buildScene(large, all);
    const words = textsOf(scene).map(lineOf).join(' ');
    expect(scene.eventCount).toBe(new Set(toLanes(large, all).flatMap(({ rows }) => rows)).size);
    expect(words).toContain(`${scene.eventCount.toLocaleString('en')} of 2,000 events`);
    expect(words).toContain('their number or density is drawn');
    expect(words).toContain('several events: how many, and of which kinds');
    expect(words).toContain('more partners');
  });

  test('names a crowd in words', () => {
    const [crowd] = crowdsOf(buildScene(many(700), buildView('2016-01-01', '2017-01-01')));
    expect(crowd).toMatchObject({ count: 700, name: '700 events, 15 June 2016, Netherlands' });
  });

  test('gathers no more than it has to: what fits stands by itself', () => {
    const view = buildView('2016-01-01', '2017-01-01');
    expect(crowdsOf(buildScene(many(600), view))).toEqual([]);
    expect(crowdsOf(buildScene(many(601), view)).length).toBeGreaterThan(0);
    const low = buildScene(many(80), view, { heightPx: 720 });
    expect(crowdsOf(low).map(({ count }) => count)).toEqual([80]);
  });

  test('counts what lies in its window alone, also where a cluster goes on beyond it', () => {
    const days = Array.from({ length: 900 }, (_, at) => ({
      date: new Date(Date.UTC(2016, 0, 1 + (at % 60))).toISOString().slice(0, 10),
      partners: ['NL'],
    }));
    const view = buildView('2016-01-20', '2016-02-10');
    const scene = buildScene(buildIndex(days), view);
    const counted = crowdsOf(scene).reduce((sum, { count }) => sum + count, 0);
    expect(counted + eventsOf(scene).length).toBe(21 * 15);
  });

  test('folds lanes where its height has no room for all', () => {
    const scene = buildScene(large, all, { heightPx: 720 });
    expect(textsOf(scene).some(({ text }) => /^and \d+ more/.test(text))).toBe(true);
    expectSound(scene, plainMeasure);
  });

  test('is the same when it is drawn again', () => {
    expect(buildScene(large, all)).toEqual(buildScene(large, all));
  });
});

/** So many events of one day and one partner. */
function many(count: number) {
  return buildIndex(
    Array.from({ length: count }, () => ({ date: '2016-06-15', partners: ['NL'] })),
  );
}
