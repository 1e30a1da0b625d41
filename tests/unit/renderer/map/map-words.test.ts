import { expect, it } from 'vitest';
import { MAP_WORDS } from '../../../../renderer/map/map-words.ts';

const { en, zh } = MAP_WORDS;

it('one is one, and what is none is not said', () => {
  expect(en.numbers.places({ total: 1, without: 0, values: 1 })).toBe('1 of 1 event in 1 country');
  expect(en.numbers.places({ total: 1200, without: 2, values: 3 })).toBe(
    '1,198 of 1,200 events in 3 countries, 2 without a country',
  );
  expect(en.numbers.partners({ total: 5, without: 1, values: 1 })).toBe(
    '5 events with 1 partner, 1 without a partner',
  );
  expect(zh.numbers.places({ total: 5, without: 1, values: 2 })).toBe(
    '5个事件中4个在2个国家和地区举办，1个未注明国家',
  );
  expect(en.notDrawn.places(1)).toBe('1 country of the list is not on the map.');
  expect(en.notDrawn.partners(2)).toBe('2 partners of the list are not on the map.');
});

it('a step of one number is that number', () => {
  expect([en.step(1, 1), en.step(1000, 4999)]).toEqual(['1', '1,000–4,999']);
});

it('the picture names the countries with most, where there are any', () => {
  expect(en.picture('World', '3 events', [en.counted('China', 2), en.counted('Brazil', 1)])).toBe(
    'Map: World. 3 events. Most: China 2, Brazil 1.',
  );
  expect(zh.picture('世界', '1个事件', [])).toBe('地图：世界。1个事件。');
});
