import { formatCount } from '#core/format-count.ts';
import { inLanguages } from '#core/words/language.ts';
import { eventCount } from '#core/words/count-words.ts';
import { commaWords, listWords } from '#core/words/list-words.ts';
import type { MapReading, MapRegion } from '../state/summary-state.ts';

/** What is counted on a map. */
export interface MapNumbers {
  /** Events that are summed up. */
  total: number;
  /** Those that have no country of place, or name no partner. */
  without: number;
  /** Countries or partners that some of them have. */
  values: number;
}

interface MapWords {
  tab: string;
  counting: string;
  reading: string;
  readings: Record<MapReading, string>;
  region: string;
  regions: Record<MapRegion, string>;
  /** What the bars under the map stand for. */
  lists: Record<MapReading, string>;
  placesIn: (country: string) => string;
  noCity: string;
  /** What the map has to say before one looks at it. */
  numbers: Record<MapReading, (numbers: MapNumbers) => string>;
  /** How many of those that are listed are not drawn. */
  notDrawn: Record<MapReading, (count: number) => string>;
  /** All that the map shows, for those who do not see it; with the countries that have most. */
  picture: (region: string, numbers: string, most: readonly string[]) => string;
  /** A country with its number: "Thailand 2". */
  counted: (name: string, count: number) => string;
  events: (name: string, count: number) => string;
  leftOut: (name: string, count: number) => string;
  none: (name: string) => string;
  legend: string;
  step: (from: number, to: number) => string;
  isLeftOut: string;
  isNone: string;
  severalPartners: string;
  borders: string;
}

const countries = (count: number) =>
  `${formatCount(count)} ${count === 1 ? 'country' : 'countries'}`;
const partners = (count: number) => `${formatCount(count)} ${count === 1 ? 'partner' : 'partners'}`;

const english = (count: number) => eventCount(count, 'en');
const chinese = (count: number) => eventCount(count, 'zh');

export const MAP_WORDS = inLanguages<MapWords>({
  en: {
    tab: 'Map',
    counting: 'Counting …',
    reading: 'What the map counts',
    readings: { places: 'Took place in', partners: 'Partners' },
    region: 'Part of the world',
    regions: {
      world: 'World',
      europe: 'Europe',
      asia: 'Asia–Pacific',
      africa: 'Africa',
      americas: 'Americas',
    },
    lists: { places: 'Countries', partners: 'Partners' },
    placesIn: (country) => `Places in ${country}`,
    noCity: 'City not given',
    numbers: {
      places: ({ total, without, values }) =>
        commaWords(
          [
            `${formatCount(total - without)} of ${english(total)} in ${countries(values)}`,
            ...(without > 0 ? [`${formatCount(without)} without a country`] : []),
          ],
          'en',
        ),
      partners: ({ total, without, values }) =>
        commaWords(
          [
            `${english(total)} with ${partners(values)}`,
            ...(without > 0 ? [`${formatCount(without)} without a partner`] : []),
          ],
          'en',
        ),
    },
    notDrawn: {
      places: (count) =>
        `${countries(count)} of the list ${count === 1 ? 'is' : 'are'} not on the map.`,
      partners: (count) =>
        `${partners(count)} of the list ${count === 1 ? 'is' : 'are'} not on the map.`,
    },
    picture: (region, numbers, most) =>
      most.length === 0
        ? `Map: ${region}. ${numbers}.`
        : `Map: ${region}. ${numbers}. Most: ${listWords(most, 'en')}.`,
    counted: (name, count) => `${name} ${formatCount(count)}`,
    events: (name, count) => `${name}: ${english(count)}`,
    leftOut: (name, count) => `${name}: none shown, ${formatCount(count)} left out`,
    none: (name) => `${name}: no event`,
    legend: 'Events',
    step: (from, to) =>
      from === to ? formatCount(from) : `${formatCount(from)}–${formatCount(to)}`,
    isLeftOut: 'left out by filter or window',
    isNone: 'none',
    severalPartners: 'An event with several partners counts for each of them.',
    borders: 'Outlines by Natural Earth, simplified. They show no position on borders.',
  },
  zh: {
    tab: '地图',
    counting: '正在统计…',
    reading: '地图统计的内容',
    readings: { places: '举办地', partners: '伙伴' },
    region: '地区',
    regions: { world: '世界', europe: '欧洲', asia: '亚太', africa: '非洲', americas: '美洲' },
    lists: { places: '国家和地区', partners: '伙伴' },
    placesIn: (country) => `${country}的地点`,
    noCity: '未注明城市',
    numbers: {
      places: ({ total, without, values }) =>
        commaWords(
          [
            `${chinese(total)}中${formatCount(total - without)}个在${formatCount(values)}个国家和地区举办`,
            ...(without > 0 ? [`${formatCount(without)}个未注明国家`] : []),
          ],
          'zh',
        ),
      partners: ({ total, without, values }) =>
        commaWords(
          [
            `${chinese(total)}，${formatCount(values)}个伙伴`,
            ...(without > 0 ? [`${formatCount(without)}个未注明伙伴`] : []),
          ],
          'zh',
        ),
    },
    notDrawn: {
      places: (count) => `列表中有${formatCount(count)}项不在地图上。`,
      partners: (count) => `列表中有${formatCount(count)}个伙伴不在地图上。`,
    },
    picture: (region, numbers, most) =>
      most.length === 0
        ? `地图：${region}。${numbers}。`
        : `地图：${region}。${numbers}。最多的是：${listWords(most, 'zh')}。`,
    counted: (name, count) => `${name}${formatCount(count)}`,
    events: (name, count) => `${name}：${chinese(count)}`,
    leftOut: (name, count) => `${name}：未显示，另有${formatCount(count)}个被排除`,
    none: (name) => `${name}：无事件`,
    legend: '事件数',
    step: (from, to) =>
      from === to ? formatCount(from) : `${formatCount(from)}–${formatCount(to)}`,
    isLeftOut: '被筛选或时间窗口排除',
    isNone: '无',
    severalPartners: '有多个伙伴的事件在每个伙伴下各计一次。',
    borders: '轮廓采用Natural Earth数据，经过简化，不代表对边界的任何立场。',
  },
});
