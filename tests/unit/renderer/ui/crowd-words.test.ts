import { expect, test } from 'vitest';

import type { ClusterItem } from '#core/timeline/timeline-item.ts';
import { crowdTitle, kindWords } from '../../../../renderer/ui/crowd-words.ts';

const kind = (label: string, count: number) =>
  ({ id: label, label, count, colour: '#000000', mark: 'circle' }) as const;

const cluster: ClusterItem = {
  type: 'cluster',
  id: 'partner:NL/cell:1',
  laneId: 'partner:NL',
  startMs: 0,
  endMs: 1,
  isOpenStart: false,
  isOpenEnd: false,
  count: 37,
  period: 'March to May 2016',
  who: 'China-Netherlands',
  kinds: [kind('Working group', 36), kind('Visit', 1)],
  name: '37 events, March to May 2016, China-Netherlands',
};

test('the title of a crowd says how many, when and of which kinds', () => {
  expect(crowdTitle(cluster, 'en')).toBe(
    '37 events, March to May 2016: 36 working groups, 1 visit',
  );
});

test.each([
  ['Working group', 2, '2 working groups'],
  ['Working group', 1, '1 working group'],
  ['S&T programme', 1200, '1,200 S&T programmes'],
  ['Ministry', 2, '2 ministries'],
  ['Survey', 2, '2 surveys'],
  ['Address', 2, '2 addresses'],
  ['Exhibition or fair', 2, '2 exhibitions or fairs'],
  ['访问', 2, '2 访问'],
])('%s × %i is "%s"', (label, count, words) => {
  expect(kindWords({ label, count }, 'en')).toBe(words);
});

test('in Chinese the kind stands before its number, which is the same for one and for many', () => {
  const inChinese = {
    ...cluster,
    period: '2016年3月至5月',
    kinds: [kind('工作组', 36), kind('Workshop', 1)],
    changes: { new: 2, changed: 0 },
  };
  expect(crowdTitle(inChinese, 'zh')).toBe(
    '37个事件，2016年3月至5月：工作组36项、Workshop 1项（自上次查看以来新增2项）',
  );
});
