import { describe, expect, test } from 'vitest';
import { VIEW_NAMESPACE } from '#core/figure/saved-view.ts';
import { readXmlView } from '../../../electron/export/xml-view.ts';

const MOST = 1000;
const read = (svg: string) => readXmlView(svg, MOST);

/** An SVG with something in its metadata. */
function svgWith(metadata: string, before = ''): string {
  return `${before}<svg xmlns="http://www.w3.org/2000/svg" xmlns:ct="${VIEW_NAMESPACE}"><metadata>${metadata}</metadata><rect/></svg>`;
}

describe('the view in the metadata of an SVG', () => {
  test.for([
    ['as this program writes it', `<view xmlns="${VIEW_NAMESPACE}">{&quot;a&quot;: 1}</view>`],
    ['with a prefix, as another program may store it', '<ct:view>{"a": 1}</ct:view>'],
    ['as CDATA', '<ct:view><![CDATA[{"a": 1}]]></ct:view>'],
    [
      'behind other metadata',
      '<x:RDF xmlns:x="urn:x"><x:view>no</x:view></x:RDF><ct:view>{"a": 1}</ct:view>',
    ],
  ])('is read %s', ([, metadata]) => {
    expect(read(svgWith(metadata as string))).toEqual({ ok: true, value: '{"a": 1}' });
  });

  test('is read although the rest is cut off', () => {
    expect(read(svgWith('<ct:view>{}</ct:view>').slice(0, -10))).toEqual({ ok: true, value: '{}' });
  });

  test('is missing where there is none', () => {
    expect(read('<svg xmlns="http://www.w3.org/2000/svg"><view/></svg>')).toEqual({
      ok: true,
      value: null,
    });
  });

  test('of no XML, or of XML that breaks off before it, is refused', () => {
    for (const broken of [
      '<svg',
      '<svg><metadata',
      svgWith('<ct:view>{"a"').slice(0, -30),
      '<a></b>',
    ])
      expect(read(broken)).toEqual({ ok: false, error: { code: 'damaged' } });
  });

  test('takes in no entity of its own: none grows, none reads another file', () => {
    const grow = '<!DOCTYPE svg [<!ENTITY a "aaaaaaaaaa"><!ENTITY b "&a;&a;&a;&a;">]>';
    const file = '<!DOCTYPE svg [<!ENTITY a SYSTEM "file:///etc/passwd">]>';
    for (const doctype of [grow, file])
      expect(read(svgWith('<ct:view>&a;</ct:view>', doctype))).toEqual({
        ok: false,
        error: { code: 'damaged' },
      });
  });

  test('is read where XMP has it as an attribute', () => {
    const xmp = `<x:xmpmeta xmlns:x="adobe:ns:meta/" xmlns:ct="${VIEW_NAMESPACE}"><d ct:view="{&quot;a&quot;: 1}"/></x:xmpmeta>`;
    expect(read(xmp)).toEqual({ ok: true, value: '{"a": 1}' });
    const long = xmp.replace('1}', `1}${' '.repeat(MOST)}`);
    expect(read(long)).toEqual({ ok: false, error: { code: 'too-large' } });
  });

  test('in elements inside each other without end is given up at once', () => {
    const startMs = performance.now();
    expect(read(`<svg>${'<a>'.repeat(4_000_000)}`)).toEqual({
      ok: false,
      error: { code: 'damaged' },
    });
    // It took days.
    expect(performance.now() - startMs).toBeLessThan(10_000);
  });

  test('that is longer than any view is refused', () => {
    const long = svgWith(`<ct:view>${'<x/>y'.repeat(200_000)}</ct:view>`);
    expect(read(long)).toEqual({ ok: false, error: { code: 'too-large' } });
  });
});
