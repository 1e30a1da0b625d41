import { expect, test } from 'vitest';

import { textsOfEvent } from '../../../../renderer/panels/texts-of-event.ts';

const both = { title: 'Talks', zh: { title: '会谈' } };

test('the title in the language of the reader comes first, the other one is said to be another', () => {
  expect(textsOfEvent(both, 'title', 'en')).toEqual([
    { text: 'Talks', otherLanguage: undefined },
    { text: '会谈', otherLanguage: 'zh' },
  ]);
  expect(textsOfEvent(both, 'title', 'zh')).toEqual([
    { text: '会谈', otherLanguage: undefined },
    { text: 'Talks', otherLanguage: 'en' },
  ]);
});

test('of a title in one language nobody says in which: a table in Chinese has it there too', () => {
  const expected = [{ text: '会谈', otherLanguage: undefined }];
  expect(textsOfEvent({ title: '会谈' }, 'title', 'zh')).toEqual(expected);
  expect(textsOfEvent({ title: '会谈', zh: { title: ' ' } }, 'title', 'zh')).toEqual(expected);
});

test('there may be no summary, or one in Chinese only', () => {
  expect(textsOfEvent(both, 'summary', 'zh')).toEqual([]);
  const event = { title: 'Talks', zh: { title: '会谈', summary: '双方会面。' } };
  expect(textsOfEvent(event, 'summary', 'en')).toEqual([
    { text: '双方会面。', otherLanguage: 'zh' },
  ]);
});
