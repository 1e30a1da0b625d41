import { describe, expect, it } from 'vitest';

import type { EventItem } from '#core/timeline/timeline-item.ts';

import { stepFrom, stepOfKey, type Step } from '../../../renderer/timeline/step-focus.ts';

/** Two lanes: netherlands holds 2016 and 2023, russia 2008, 2016 and 2017. */
const items = [
  item('netherlands', 2016),
  item('netherlands', 2023),
  item('russia', 2008),
  item('russia', 2016),
  item('russia', 2017),
];

function item(laneId: string, year: number): EventItem {
  const startMs = Date.UTC(year, 0, 1);
  return {
    id: `${laneId}/${year}`,
    eventId: String(year),
    laneId,
    startMs,
    endMs: startMs + 1,
    title: '',
    name: '',
    type: 'event',
    shape: 'mark',
    isOpenStart: false,
    isOpenEnd: false,
    isUncertain: false,
    isApproximate: false,
    status: 'held',
    colour: '#000000',
    mark: 'circle',
  };
}

describe('stepping from event to event', () => {
  it.each<[from: string, step: Step, to: string]>([
    ['netherlands/2016', 'next', 'netherlands/2023'],
    ['netherlands/2023', 'next', 'netherlands/2023'],
    ['russia/2016', 'previous', 'russia/2008'],
    ['russia/2008', 'previous', 'russia/2008'],
    ['russia/2017', 'first', 'russia/2008'],
    ['russia/2008', 'last', 'russia/2017'],
    ['netherlands/2023', 'lane-below', 'russia/2017'],
    ['russia/2008', 'lane-above', 'netherlands/2016'],
    ['netherlands/2016', 'lane-above', 'netherlands/2016'],
  ])('from %s, %s leads to %s', (from, step, to) => {
    expect(stepFrom(items, from, step)?.id).toBe(to);
  });

  it('starts at the first event when the present one is gone', () => {
    expect(stepFrom(items, 'japan/2010', 'next')?.id).toBe('netherlands/2016');
  });

  it('knows the arrow keys and no others', () => {
    expect(stepOfKey('ArrowDown')).toBe('lane-below');
    expect(stepOfKey('x')).toBeUndefined();
  });
});
