import { describe, expect, test } from 'vitest';

import type { TimelineItem } from '#core/timeline/timeline-item.ts';
import { nextTitled, TypeAhead } from '../../../../renderer/timeline/type-ahead.ts';

const item = (id: string, title: string, eventId = id) =>
  ({ type: 'event', id, eventId, title }) as TimelineItem;
const crowd = (id: string) => ({ type: 'cluster', id }) as TimelineItem;

const items = [
  item('a', 'Pujiang Forum'),
  crowd('b'),
  item('c', 'Panel on water'),
  item('d', 'Élan vital'),
  item('e/nl', 'Pushing on', 'e'),
  item('e/de', 'Pushing on', 'e'),
];
const at = (id: string) => items.find((each) => each.id === id);
const found = (from: string | null, typed: string) =>
  nextTitled(items, from === null ? undefined : at(from), typed)?.id;

describe('the next event whose title begins as typed', () => {
  test('is sought from an item on, and round', () => {
    expect(found(null, 'p')).toBe('a');
    expect(found('a', 'p')).toBe('c');
    expect(found('d', 'pa')).toBe('c');
    expect(found('a', 'x')).toBeUndefined();
  });

  test('more letters stay where the first ones led as long as they fit', () => {
    expect(found('a', 'pu')).toBe('a');
    expect(found('a', 'pus')).toBe('e/nl');
  });

  test('the same letter again leads on, and never to the same event in another lane', () => {
    expect(found('a', 'pp')).toBe('c');
    expect(found('c', 'ppp')).toBe('e/nl');
    expect(found('e/nl', 'p')).toBe('a');
  });

  test('accents and capitals make no difference', () => {
    expect(found(null, 'EL')).toBe('d');
  });
});

test('Chinese titles are found by their characters, and by how these begin when they are spoken', () => {
  const titles = ['中荷科技合作联委会', '第9届中欧论坛', '访问China Agri', '中日会议'];
  const chinese = titles.map((title, place) => item(String(place), title));
  const foundAt = (typed: string) => nextTitled(chinese, undefined, typed)?.id;
  expect(foundAt('z')).toBe('0');
  expect(foundAt('zr')).toBe('3');
  expect(foundAt('中日')).toBe('3');
  expect(foundAt('d9jz')).toBe('1');
  expect(foundAt('fwchi')).toBe('2');
  expect(foundAt('zx')).toBeUndefined();
});

describe('what is typed', () => {
  test('grows by letters, digits and what stands between words, and is forgotten after a pause', () => {
    const typeAhead = new TypeAhead();
    const take = (key: string, atMs: number) => typeAhead.take({ key }, atMs);
    expect(take(' ', 0)).toBeNull();
    expect(take('1', 10)).toBe('1');
    expect(take('0', 20)).toBe('10');
    expect(take(' ', 30)).toBe('10 ');
    expect(take('Enter', 40)).toBeNull();
    expect(take('荷', 50)).toBe('10 荷');
    expect(typeAhead.isUnderWay(900)).toBe(true);
    expect(typeAhead.isUnderWay(1200)).toBe(false);
    expect(take('c', 1200)).toBe('c');
  });
});
