import { expect, test } from 'vitest';

import { toSliceMessage } from '#core/bridge/slice-message.ts';
import { toSlice } from '#core/timeline/slice.ts';
import { firstView } from '#core/timeline/view.ts';
import type { LastLook } from '../../../../../electron/main/data-set/last-look.ts';
import { LookTaker } from '../../../../../electron/main/data-set/look-taker.ts';
import { buildIndex } from '../../../support/build-data-set.ts';
import { toRequest } from '../../../support/view-request.ts';

const index = buildIndex([{ id: 'visit', date: '2016' }]);
const view = firstView(index);
const request = toRequest(view);
const wording = { language: 'en', names: new Map() } as const;

test('a slice that was overtaken leaves the one before in its place', () => {
  const kept: LastLook[] = [];
  const look = { path: '/a.json', stamp: '1', summary: {} as never, view, wording, answers: {} };
  const taker = new LookTaker(look, (taken) => kept.push(taken));
  const value = toSliceMessage(toSlice(index, request));
  taker.take('slice', request, { revision: 1, value }, wording);
  taker.take('slice', toRequest(view, { widthPx: 99 }), { revision: 1, value: null }, wording);
  expect(kept.at(-1)?.answers.slice).toEqual({ argument: request, value });
});
