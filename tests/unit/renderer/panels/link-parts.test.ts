import { expect, test } from 'vitest';

import { linkParts } from '../../../../renderer/panels/link-parts.ts';

test('the host stands apart from what is before and after it', () => {
  expect(linkParts('https://en.most.gov.cn/pressroom/1.htm?a=1#b')).toEqual({
    scheme: 'https://',
    host: 'en.most.gov.cn',
    rest: '/pressroom/1.htm?a=1#b',
    isPunycode: false,
  });
});

test('a name before an @ is not taken for the host', () => {
  const parts = linkParts('https://www.un.org@example.com:8080/');
  expect(parts.host).toBe('example.com:8080');
  expect(parts.scheme).toBe('https://www.un.org@');
});

test('letters that look like others show as punycode', () => {
  const parts = linkParts('https://аpple.com/');
  expect(parts.host).toBe('xn--pple-43d.com');
  expect(parts.isPunycode).toBe(true);
});

test('the parts are the whole address that the browser gets', () => {
  const address = 'http://a.b.example/%E4%B8%AD?q=http://c.example#d';
  const { scheme, host, rest } = linkParts(address);
  expect(scheme + host + rest).toBe(new URL(address).href);
});
