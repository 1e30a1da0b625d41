import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { escapeHtml, escapeHtmlLines } from '#core/formats/html/escape-html.ts';
import { htmlToText, linksOf } from '#core/formats/html/html-to-text.ts';

describe('the text of HTML', () => {
  it.each([
    ['plain', 'plain'],
    ['a\n  b', 'a b'],
    ['<p>a</p><p>b<br/>c</p>', 'a\nb\nc'],
    ['a<b>b</b>c', 'abc'],
    ['1 < 2 and 3 > 2', '1 < 2 and 3 > 2'],
    ['a <b class="x>y" title=it\'s>b</b> c', 'a b c'],
    ['never closed <a href="x', 'never closed <a href="x'],
    ['a<!-- b > c -->d<!DOCTYPE x>e', 'ade'],
    ['a<script>if (1 < 2) "<p>"</script>b', 'ab'],
    [
      '&lt;b&gt; &amp;amp; &eacute;&#233;&#xE9; &nosuch; &#0; &#146; &AElig;',
      '<b> &amp; ééé &nosuch; \uFFFD ’ Æ',
    ],
    ['<li>a<li>b', 'a\nb'],
  ])('%j is %j', (html, text) => {
    expect(htmlToText(html)).toBe(text);
  });

  it('that we have made is the text that it was made of', () => {
    const line = fc.string({ unit: 'grapheme' }).map((any) => any.replaceAll(/\s+/g, ' ').trim());
    fc.assert(
      fc.property(fc.array(line.filter((any) => any !== '')), (lines) => {
        expect(htmlToText(`<p>${escapeHtmlLines(lines.join('\n'))}</p>`)).toBe(lines.join('\n'));
      }),
    );
  });

  it('has links only to web pages, each once', () => {
    const html =
      '<a href=https://a.org>A</a> <A HREF="https://a.org">B</A> <a href="mailto:a@b.c">C</a> <a href="https://">D</a>';
    expect(linksOf(html)).toEqual([{ href: 'https://a.org', text: 'A' }]);
  });

  it.each(['<', '<a', '<a "', '<a ="', '<!--', '<script>', '&#', '<a href=', '</'])(
    'takes no longer for long rubbish made of %s',
    (piece) => {
      const html = piece.repeat(300_000);
      const start = performance.now();
      htmlToText(html);
      linksOf(html);
      expect(performance.now() - start).toBeLessThan(5000);
    },
  );

  it('never becomes markup', () => {
    expect(escapeHtml(`<a href="x" title='y'>&`)).toBe(
      '&lt;a href=&quot;x&quot; title=&#39;y&#39;&gt;&amp;',
    );
  });
});
