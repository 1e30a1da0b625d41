import { describe, expect, test } from 'vitest';
import { escapeXml, paintSvg } from '#core/figure/paint-svg.ts';
import type { Scene, SceneNode, TextNode } from '#core/figure/scene.ts';
import { NOTHING_LEFT_OUT } from './build-figure.ts';

function svgOf(...nodes: SceneNode[]): string {
  const scene: Scene = {
    widthPx: 100,
    heightPx: 50,
    zoom: 1,
    paper: '#ffffff',
    language: 'en',
    title: 'A & B',
    description: 'What <it> shows',
    nodes,
    notes: [],
    eventIds: [],
    eventCount: 0,
    leftOut: NOTHING_LEFT_OUT,
  };
  return paintSvg(scene);
}

const text = (words: string): TextNode => ({
  type: 'text',
  text: words,
  x: 1.23456,
  y: -0.001,
  anchor: 'end',
  sizePx: 12,
  weight: 600,
  fill: '#000000',
  widthPx: 10,
});

describe('an SVG picture', () => {
  test('says what it is to those who cannot see it', () => {
    const svg = svgOf();
    expect(svg).toContain('role="img" aria-labelledby="figure-title figure-description"');
    expect(svg).toContain('<title id="figure-title">A &amp; B</title>');
    expect(svg).toContain('<desc id="figure-description">What &lt;it&gt; shows</desc>');
  });

  test('puts no link inside another: with more runs, each has its own', () => {
    const run = {
      text: ' two',
      weight: 400 as const,
      fill: '#000000',
      widthPx: 5,
      href: 'https://b.example/',
    };
    const svg = svgOf({ ...text('one'), href: 'https://a.example/', more: [run] });
    expect(svg).toContain('><a href="https://a.example/">one</a><a href="https://b.example/">');
    expect(svg).not.toMatch(/<a [^>]*>(?:(?!<\/a>).)*<a /u);
  });

  test('has numbers of at most two decimals, and no minus zero', () => {
    expect(svgOf(text('Label'))).toContain(
      '<text x="1.23" y="0" text-anchor="end" font-size="12" font-weight="600" fill="#000000">Label</text>',
    );
  });

  test('defines a gradient once for all that look the same', () => {
    const fill = {
      colour: '#112233',
      x1: 0,
      x2: 10,
      stops: [
        { offset: 0, opacity: 0 },
        { offset: 1, opacity: 1 },
      ],
    };
    const pill: SceneNode = { type: 'rect', x: 0, y: 0, width: 10, height: 5, fill };
    const svg = svgOf(pill, { ...pill, y: 20 });
    expect(svg.match(/<linearGradient/g)).toHaveLength(1);
    expect(svg.match(/fill="url\(#fade-1\)"/g)).toHaveLength(2);
    expect(svg).toContain('<stop offset="0" stop-color="#112233" stop-opacity="0"/>');
  });

  test('links a text to its source', () => {
    const svg = svgOf({
      ...text('Paper'),
      href: 'https://example.org/?a=1&b="2"',
    });
    expect(svg).toContain('<a href="https://example.org/?a=1&amp;b=&quot;2&quot;"><text');
  });

  test('goes on in the same line, and keeps the order of a date after an Arabic title', () => {
    const more = [{ text: ' 2016', weight: 400, fill: '#777777', widthPx: 20 }] as const;
    expect(svgOf({ ...text('Talks'), more })).toContain(
      '>Talks<tspan font-weight="400" fill="#777777"> 2016</tspan></text>',
    );
    expect(svgOf({ ...text('سفر'), more })).toContain('>\u2068سفر\u2069<tspan');
  });

  test('groups what belongs to an event, with its name', () => {
    const svg = svgOf({
      type: 'event',
      eventId: 'e-1',
      name: 'Talks, 2016',
      nodes: [text('Talks')],
    });
    expect(svg).toContain('<g data-event-id="e-1"><title>Talks, 2016</title>\n<text');
  });
});

test('text stays text: markup is escaped, and what XML forbids is replaced', () => {
  expect(escapeXml(`<script>alert("1")</script> & 'x'`)).toBe(
    '&lt;script&gt;alert(&quot;1&quot;)&lt;/script&gt; &amp; &#39;x&#39;',
  );
  expect(escapeXml('a\u0000b\u0008c\u001Fd\uFFFEe\uD800f\tg')).toBe(
    'a\uFFFDb\uFFFDc\uFFFDd\uFFFDe\uFFFDf\tg',
  );
  expect(escapeXml('科技 🧪')).toBe('科技 🧪');
});
