import { describe, expect, it } from 'vitest';
import { KEEP_ALL } from '#core/query/filter.ts';
import { foldText, toWords } from '#core/query/search-text.ts';
import { eventsAt } from '#core/query/query-index.ts';
import { selectEvents } from '#core/query/select-events.ts';
import { buildIndex, idsOf } from '../support/build-data-set.ts';

const index = buildIndex(
  [
    {
      id: 'rich',
      title: 'Réunion at the Café',
      zh: { title: '中荷科技合作' },
      date: '2016-05-19',
      partners: ['NL'],
      place: { city: 'Xi’an', country: 'CN', venue: 'Hall 5' },
      series: 'talks',
      topics: ['water management'],
      participants: [{ name: 'Wáng Wěi', role: 'Director', affiliation: 'MOST' }],
      organisers: [{ name: 'Embassy' }],
      outcomes: [{ kind: 'signed', text: 'A memorandum' }],
      announced: [
        { text: 'Planned for spring', date: '2016-02', place: { city: 'Leiden' }, source: 'paper' },
      ],
      status: 'postponed',
      level: 'vice-ministerial',
      attendance: [{ count: 1200, of: 'delegates' }],
      sources: [{ source: 'paper', note: 'Gives the programme' }],
      extra: { grant: 'KE-17', seats: { front: 40 } },
    },
    { id: 'plain', title: 'Straße und Ĳssel', sources: [{ source: 'website' }] },
  ],
  {
    series: [{ id: 'talks', title: 'Delta talks', description: 'Every second year' }],
    sources: [
      { id: 'paper', publisher: 'The Paper', title: 'Morning edition', published: '2016-06' },
      { id: 'website', publisher: 'A ministry' },
    ],
  },
);

function found(text: string): string[] {
  return idsOf(eventsAt(index, selectEvents(index, { ...KEEP_ALL, text }).kept));
}

describe('a search', () => {
  it.each([
    'reunion',
    'RÉUNION',
    'cafe',
    'cafe\u0301',
    '科技',
    '中荷 合作',
    'netherlands',
    '2016-05',
    'meeting',
    'china',
    'hall',
    'delta',
    'WATER',
    'wang wei',
    'director most',
    'embassy',
    'memorandum',
    'spring',
    'the paper',
    'ｃａｆｅ',
    'postponed',
    'vice-ministerial',
    '19 may',
    'feb leiden',
    'signed',
    '1,200 delegates',
    'every second year',
    'morning edition',
    'jun 2016',
    'gives the programme',
    'grant ke-17',
    'front',
  ])('finds "%s"', (text) => {
    expect(found(text)).toContain('rich');
  });

  it('asks for every word, in any order', () => {
    expect(found('netherlands cafe')).toEqual(['rich']);
    expect(found('netherlands tea')).toEqual([]);
  });

  it.each([
    '"wang wei"',
    '“Réunion at the”',
    '"eunion  AT the caf"',
    '„delta talks“',
    '«every second» director',
    '"gives the programme',
    '"19 may 2016"',
    '"1,200 delegates"',
    '"water"',
    '""',
    '" ',
  ])('finds what says %s to the letter', (text) => {
    expect(found(text)).toContain('rich');
  });

  it.each([
    '"wei wang"',
    // Of two texts: its name and role, and title and description of its series.
    '"wei director"',
    '"talks every"',
    // No slip is forgiven.
    '"memorandun"',
    '"unter wasser"',
  ])('does not find %s', (text) => {
    expect(found(text)).toEqual([]);
  });

  it.each([
    ['memorandun', 'rich'],
    ['netherlnads', 'rich'],
    ['dirctor most', 'rich'],
    ['strase', 'plain'],
    ['vice-ministeral', 'rich'],
    ['memorundun', 'rich'],
    ['neterl', 'rich'],
    ['dalegates', 'rich'],
  ])('forgives the slips of "%s"', (text, id) => {
    expect(found(text)).toEqual([id]);
  });

  it.each([
    // One letter of a short word at most, two of a long one, never the first, and none of a number.
    'dexxa',
    'memoxaxdux',
    'xemorandum',
    '2017-05',
    'delegates 1,201',
  ])('does not forgive "%s"', (text) => {
    expect(found(text)).toEqual([]);
  });

  it('keeps everything when it is blank', () => {
    expect(found(' \t\n ')).toEqual(['rich', 'plain']);
  });

  it('folds ligatures, and finds nothing by signs that mean something to a pattern', () => {
    expect(found('ijssel')).toEqual(['plain']);
    expect(found('.*')).toEqual([]);
  });

  it('finds a text by itself once more, whatever its case', () => {
    for (const text of ['İstanbul', 'ΣΊΣΥΦΟΣ', 'Ångström', 'ﬁnance', '한국', 'Ǆ']) {
      expect(foldText(text).includes(toWords(text.toLowerCase())[0] ?? '')).toBe(true);
      expect(foldText(foldText(text))).toBe(foldText(text));
    }
  });

  it('finds a day before the year 0 by how it is written, and by nothing that is not', () => {
    const old = buildIndex([{ id: 'old', date: '-0044-03-15' }]);
    const foundIn = (text: string) =>
      idsOf(eventsAt(old, selectEvents(old, { ...KEEP_ALL, text }).kept));
    expect(foundIn('-0044-03-15')).toEqual(['old']);
    expect(foundIn('-000044')).toEqual([]);
  });
});
