import { expect, test } from 'vitest';

import { edtfWords } from '#core/time/edtf-words.ts';

test.each([
  ['2016-05-19', '19 May 2016'],
  ['2016~', 'about 2016'],
  ['2010/..', '2010 – open'],
  ['May 2016', 'May 2016'],
])('%s reads %s, now and again', (edtf, words) => {
  expect([edtfWords(edtf, 'en'), edtfWords(edtf, 'en')]).toEqual([words, words]);
});
