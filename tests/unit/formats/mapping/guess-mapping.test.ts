import { expect, it } from 'vitest';
import { guessMapping } from '#core/formats/mapping/guess-mapping.ts';

it.each([
  ['Start date', 'End date'],
  ['First day', 'Last day'],
  ['From', 'To'],
  ['Von', 'Bis'],
])('takes %s and %s for the ends of one date', (start, end) => {
  const { fields } = guessMapping(
    ['Meeting', start, end, 'Partner'],
    [{ cells: ['Talks', { day: '2016-05-19' }, { day: '2016-05-20' }, 'Chile'], line: 2 }],
  );
  expect(fields).toEqual({ title: ['Meeting'], start: [start], end: [end], partners: ['Partner'] });
});

it('takes a column for links by where its cells lead, not one of titles that lead somewhere', () => {
  const rows = ['Talks', 'Visit', 'Summit', 'Forum'].map((title, at) => ({
    cells: [title, { day: '2016-05-19' }, 'PDF'],
    line: at + 2,
    links: [0, 2].map((place) => ({ at: place, url: `https://example.org/${at}/${place}` })),
  }));
  const { fields } = guessMapping(['What', 'When', 'More'], rows);
  expect(fields).toMatchObject({ title: ['What'], link: ['More'] });
});
