import { describe, expect, it } from 'vitest';

import { detectDelimiter } from '../../../../../electron/dataset/tables/delimiter.ts';
import { detectEncoding } from '../../../../../electron/dataset/tables/text-encoding.ts';

describe('the encoding of a text', () => {
  it.each([
    ['utf-8', Buffer.from('plain')],
    ['utf-8', Buffer.from('Café 北京')],
    ['utf-8', Buffer.from('\uFEFFa')],
    ['utf-16le', Buffer.from('\uFEFFa,b', 'utf16le')],
    ['utf-16le', Buffer.from('Title,Date\n', 'utf16le')],
    ['utf-16be', Buffer.from('Title,Date\n', 'utf16le').swap16()],
    ['windows-1252', Buffer.from('Gespräch über Öl in Köln und Zürich', 'latin1')],
    ['gb18030', Buffer.from('bbe1ccb83b32303136c4ea35d4c23139c8d53bbac9c0bc0a'.repeat(3), 'hex')],
  ])('is found to be %s', (encoding, bytes) => {
    expect(detectEncoding(bytes)).toBe(encoding);
  });

  it('is not lost over a character that is cut off at the end of the sample', () => {
    expect(detectEncoding(Buffer.from('北京').subarray(0, 5))).toBe('utf-8');
  });

  it('stays UTF-8 where some bytes of another one stand between', () => {
    const mixed = Buffer.concat([Buffer.from('北京会谈 '.repeat(10)), Buffer.from([0xe9])]);
    expect(detectEncoding(Buffer.concat([mixed, Buffer.from(' end')]))).toBe('utf-8');
  });
});

describe('the separator of a table', () => {
  it.each([
    [',', 'a,b\n1,2\n', 'csv'],
    [';', 'a;b\n"1,5";2\n"2,5";3\n', 'csv'],
    ['\t', 'a\tb\n1\t2, 3\n4\t5\n', 'txt'],
    ['|', 'a|b|c\n1|2|3\n', 'csv'],
    [';', 'a;b;c\n1;2;3\n"cut off in a cell, 4', 'csv'],
    ['x', 'sep=x\naxb\n', 'csv'],
    ['\t', 'one column\nof text\n', 'tsv'],
    [',', 'one column\nof text\n', 'csv'],
  ])('is found to be %j in %j', (delimiter, text, ending) => {
    expect(detectDelimiter(text, ending)).toBe(delimiter);
  });
});
