import { describe, expect, it } from 'vitest';

import type { ClusterItem, EventItem } from '#core/timeline/timeline-item.ts';

import {
  nearest,
  stepFrom,
  stepOfKey,
  type Step,
} from '../../../../renderer/timeline/step-focus.ts';

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

/** A crowd over some years. */
function crowd(laneId: string, fromYear: number, toYear: number): ClusterItem {
  const { startMs } = item(laneId, fromYear);
  return {
    type: 'cluster',
    id: `${laneId}/${fromYear}-${toYear}`,
    laneId,
    startMs,
    endMs: Date.UTC(toYear, 0, 1),
    name: '',
    count: 2,
    period: '',
    who: '',
    kinds: [],
    isOpenStart: false,
    isOpenEnd: false,
  };
}

describe('stepping over crowds', () => {
  const mixed = [
    item('netherlands', 2016),
    item('netherlands', 2021),
    crowd('russia', 2000, 2010),
    item('russia', 2012),
    crowd('russia', 2014, 2030),
  ];

  it.each<[from: string, step: Step, to: string]>([
    ['russia/2000-2010', 'next', 'russia/2012'],
    ['russia/2012', 'next', 'russia/2014-2030'],
    ['russia/2012', 'first', 'russia/2000-2010'],
    ['russia/2012', 'last', 'russia/2014-2030'],
    ['netherlands/2021', 'lane-below', 'russia/2014-2030'],
    ['russia/2014-2030', 'lane-above', 'netherlands/2021'],
  ])('from %s, %s leads to %s', (from, step, to) => {
    expect(stepFrom(mixed, from, step)?.id).toBe(to);
  });

  it('takes the middle of a crowd for its place in time', () => {
    expect(nearest(mixed.slice(2), item('x', 2006))?.id).toBe('russia/2000-2010');
    expect(nearest([], item('x', 2006))).toBeUndefined();
  });
});

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
