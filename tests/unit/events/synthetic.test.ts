import { describe, expect, it } from 'vitest';
import { syntheticEvent, syntheticHead, type SyntheticOptions } from '#core/events/synthetic.ts';
import { readDataSet } from '#core/formats/read-data-set.ts';

function make(options: SyntheticOptions) {
  const events = Array.from({ length: options.count }, (_, at) => syntheticEvent(options, at));
  return { ...syntheticHead(options), events };
}

describe('a synthetic data set', () => {
  it('passes all checks, and says what it is in its title', () => {
    const read = readDataSet(JSON.stringify(make({ count: 3000, seed: 7 })));
    expect(read).toMatchObject({
      ok: true,
      value: { title: 'Synthetic data set of 3,000 events' },
    });
  });

  it('is the same from the same seed, and another one from another', () => {
    const [one, again] = [make({ count: 50, seed: 1 }), make({ count: 50, seed: 1 })];
    expect(again).toEqual(one);
    expect(make({ count: 50, seed: 2 }).events).not.toEqual(one.events);
  });

  it('grows without changing the events that it has', () => {
    const [few, many] = [make({ count: 20, seed: 3 }), make({ count: 40, seed: 3 })];
    expect(many.events.slice(0, 20)).toEqual(few.events);
  });

  it('holds dates of every precision, open and uncertain ones, undated events and several partners', () => {
    const { events } = make({ count: 3000, seed: 4 });
    const forms = new Set(events.map(({ date = 'none' }) => date.replaceAll(/\d/g, '0')));
    expect(forms).toEqual(
      new Set([
        '0000-00-00',
        '0000-00-00/0000-00-00',
        '0000-00',
        '0000',
        '0000-00~',
        '0000?',
        '0000-00/..',
        'none',
      ]),
    );
    expect(events.some(({ partners = [] }) => partners.length > 1)).toBe(true);
  });
});
