import { expect, test } from 'vitest';

import { eventDetail } from '#core/query/event-detail.ts';
import { toldIn } from '#core/query/query-index.ts';
import { detailText } from '../../../../renderer/panels/detail-as-text.ts';
import { buildIndex } from '../../support/build-data-set.ts';

test('the copied details say what is shown: an additional text stands without quotation marks', () => {
  const index = buildIndex([
    { id: 'talks', title: 'Talks', date: '2016-05-19', extra: { Venue: 'Hall 5', seats: 40 } },
  ]);
  const detail = eventDetail(index, 'talks');
  const lines = detail ? detailText(detail, 'en').split('\n') : [];
  expect(lines).toEqual(
    expect.arrayContaining(['Date: 19 May 2016', 'Venue: Hall 5', 'seats: 40']),
  );
});

test('they are copied in the language of the window, with the texts of that language first', () => {
  const event = {
    id: 'talks',
    title: 'Talks',
    summary: 'They met.',
    zh: { title: '会谈', summary: '双方会面。' },
    date: '2016-05-19',
    kind: 'visit',
    partners: ['NL', 'RU'],
    outcomes: [{ kind: 'signed' as const, text: 'a plan' }],
    organisers: [{ name: 'MOST', part: 'host' as const }],
  };
  const detail = eventDetail(toldIn(buildIndex([event]), 'zh'), 'talks');
  expect(detail ? detailText(detail, 'zh').split('\n\n').slice(0, 6) : []).toEqual([
    '会谈\nTalks',
    '日期：2016年5月19日\n类型：访问\n状态：已举行\n伙伴：荷兰、俄罗斯',
    '双方会面。',
    'They met.',
    '- 签署：a plan',
    '- MOST（承办方）',
  ]);
});
