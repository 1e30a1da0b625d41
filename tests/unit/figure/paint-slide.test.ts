import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { paintSlide } from '#core/figure/paint-slide.ts';
import type { Fade, Scene, SceneNode, TextNode } from '#core/figure/scene.ts';
import { stopsBetween } from '#core/figure/slide-paint.ts';
import { NOTHING_LEFT_OUT } from './build-figure.ts';

function slideOf(nodes: SceneNode[], changes: Partial<Scene> = {}): string {
  return paintSlide(sceneOf(nodes, changes)).xml;
}

function sceneOf(nodes: SceneNode[], changes: Partial<Scene> = {}): Scene {
  return {
    widthPx: 1000,
    heightPx: 500,
    zoom: 1,
    paper: '#ffffff',
    language: 'en',
    title: 'A & B',
    description: '',
    notes: [],
    nodes,
    eventIds: [],
    eventCount: 0,
    leftOut: NOTHING_LEFT_OUT,
    ...changes,
  };
}

const label: TextNode = {
  type: 'text',
  text: 'Label',
  x: 100,
  y: 200,
  anchor: 'start',
  sizePx: 12,
  weight: 400,
  fill: '#1c2126',
  widthPx: 30,
};

/** The boxes of a slide behind the one of all shapes: left, top, width and height in EMU. */
function boxesOf(xml: string): number[][] {
  const found = xml.matchAll(/<a:off x="(-?\d+)" y="(-?\d+)"\/><a:ext cx="(\d+)" cy="(\d+)"\/>/g);
  return [...found].slice(1).map((box) => box.slice(1, 5).map(Number));
}

describe('a text of a slide', () => {
  test('has its baseline where the scene has it, in a line of Noto Sans', () => {
    const [[left = 0, top = 0, width = 0, height = 0] = []] = boxesOf(slideOf([label]));
    expect([left, width]).toEqual([100 * 9525, 30 * 9525]);
    // Ascender 1069, descender 293 of 1000.
    expect(top / 9525).toBeCloseTo(200 - 12 * 1.069, 3);
    expect((top + height) / 9525).toBeCloseTo(200 + 12 * 0.293, 3);
  });

  test('stands in the taller line of the Chinese font where it needs that', () => {
    const [[, top = 0] = []] = boxesOf(slideOf([{ ...label, text: '会议' }]));
    expect(top / 9525).toBeCloseTo(200 - 12 * 1.16, 3);
  });

  test.for([
    ['start', 100, 'l'],
    ['middle', 85, 'ctr'],
    ['end', 70, 'r'],
  ] as const)('is aligned at its anchor: %s', ([anchor, left, align]) => {
    const xml = slideOf([{ ...label, anchor }]);
    expect(boxesOf(xml)[0]?.[0]).toBe(left * 9525);
    expect(xml).toContain(`<a:pPr algn="${align}">`);
  });

  test('has its size in points, smaller where the picture is drawn smaller', () => {
    expect(slideOf([label])).toContain('sz="900"');
    expect(slideOf([label], { zoom: 0.5 })).toContain('sz="450"');
  });

  test('neither wraps nor shrinks', () => {
    expect(slideOf([label])).toMatch(/<a:bodyPr [^>]*wrap="none"[^>]*><a:noAutofit\/>/);
  });

  test('keeps its runs with their weights and links, whose gaps are not linked', () => {
    const run = { text: '  2016', weight: 600, fill: '#5c6670', widthPx: 9 } as const;
    const scene = sceneOf([
      { ...label, more: [{ ...run, href: 'https://a.example/?b&c' }, run] },
      { ...label, href: 'https://b.example/' },
      { ...label, href: 'https://a.example/?b&c' },
    ]);
    const { xml, links } = paintSlide(scene);
    expect(links).toEqual(['https://a.example/?b&c', 'https://b.example/']);
    expect([...xml.matchAll(/<a:t>([^<]*)<\/a:t>/g)].map((found) => found[1])).toEqual([
      'Label',
      '  ',
      '2016',
      '  2016',
      'Label',
      'Label',
    ]);
    const linked = [...xml.matchAll(/r:id="(link\d)"(?:(?!<a:t>).)*<a:t>([^<]*)/g)];
    expect(linked.map((found) => found.slice(1))).toEqual([
      ['link1', '2016'],
      ['link2', 'Label'],
      ['link1', 'Label'],
    ]);
  });
});

describe('a slide', () => {
  test('has its title in one placeholder, in all its lines, and as its name', () => {
    const line = (text: string, y: number): TextNode => ({ ...label, text, y, isTitle: true });
    const xml = slideOf([line('One & two', 40), line('three', 70), label]);
    expect(xml).toContain('<p:cSld name="A &amp; B">');
    const [title = ''] = /<p:sp>(?:(?!<\/p:sp>).)*type="title".*?<\/p:sp>/s.exec(xml) ?? [];
    expect(title).toMatch(/<a:t>One &amp; two<\/a:t><\/a:r><a:br>.*<\/a:br><a:r>.*<a:t>three</);
    expect(xml.match(/type="title"/g)).toHaveLength(1);
    // A pitch of 1.36 times the type.
    expect(title).toContain(`<a:spcPts val="${Math.round(1.36 * 900)}"/>`);
  });

  test('groups what belongs to an event, and says its name', () => {
    const xml = slideOf([
      {
        type: 'event',
        eventId: 'e',
        name: 'Talks "of" two',
        nodes: [{ type: 'rect', x: 50, y: 190, width: 20, height: 10, fill: '#ff0000' }, label],
      },
    ]);
    const [group = ''] = /<p:grpSp>.*<\/p:grpSp>/s.exec(xml) ?? [];
    expect(group).toContain('descr="Talks &quot;of&quot; two"');
    expect(group.match(/<p:sp>/g)).toHaveLength(2);
    const [[left, , width] = []] = boxesOf(xml);
    expect([left, width]).toEqual([50 * 9525, 80 * 9525]);
    // It measures in the units of the slide.
    expect(group).toMatch(/<a:off (.*?)\/><a:ext (.*?)\/><a:chOff \1\/><a:chExt \2\/>/);
  });

  test('shows what lies behind it where the scene has no paper', () => {
    expect(slideOf([])).toContain('<p:bg>');
    expect(slideOf([], { paper: null })).not.toContain('<p:bg>');
  });

  test('gives every shape a number of its own', () => {
    const xml = slideOf([
      label,
      { ...label, isTitle: true },
      { type: 'event', eventId: '', name: '', nodes: [label] },
    ]);
    const ids = [...xml.matchAll(/<p:cNvPr id="(\d+)"/g)].map((found) => found[1]);
    expect(ids).toHaveLength(5);
    expect(new Set(ids).size).toBe(5);
  });

  test('keeps dashes, corners and directions', () => {
    const xml = slideOf([
      {
        type: 'rect',
        x: 0,
        y: 0,
        width: 40,
        height: 10,
        radius: 3,
        stroke: '#000000',
        strokeWidth: 2,
        dash: [3, 2],
      },
      { type: 'line', x1: 0, y1: 20, x2: 10, y2: 10, stroke: '#000000' },
      { type: 'line', x1: 0, y1: 10, x2: 10, y2: 20, stroke: '#000000' },
    ]);
    expect(xml).toContain('<a:ln w="19050" cap="flat">');
    expect(xml).toContain('<a:ds d="150000" sp="100000"/>');
    expect(xml).toContain('<a:gd name="adj" fmla="val 30000"/>');
    expect(xml.match(/flipV="1"/g)).toHaveLength(1);
  });

  test('bends outlines like the scene, inside their own box', () => {
    const points = [
      [10, 10],
      [30, 10],
      [20, 25],
    ] as const;
    const xml = slideOf([{ type: 'polygon', points, fill: '#112233' }]);
    expect(xml).toContain('<a:path w="190500" h="142875">');
    const path = [...xml.matchAll(/<a:pt x="(\d+)" y="(\d+)"\/>/g)].map(([, x, y]) => [
      10 + Number(x) / 9525,
      10 + Number(y) / 9525,
    ]);
    expect(path).toEqual(points);
  });
});

describe('a fade of a slide', () => {
  const fade: Fade = {
    colour: '#0072b2',
    x1: 100,
    x2: 200,
    stops: [
      { offset: 0, opacity: 0 },
      { offset: 0.5, opacity: 1 },
      { offset: 1, opacity: 1 },
    ],
  };

  test('runs along the shape as it does along the page', () => {
    expect(stopsBetween(fade, { left: 100, right: 200 })).toEqual([
      { offset: 0, opacity: 0 },
      { offset: 0.5, opacity: 1 },
      { offset: 1, opacity: 1 },
    ]);
    // It begins before the shape, and ends inside it.
    expect(stopsBetween(fade, { left: 125, right: 225 })).toEqual([
      { offset: 0, opacity: 0.5 },
      { offset: 0.25, opacity: 1 },
      { offset: 0.75, opacity: 1 },
      { offset: 1, opacity: 1 },
    ]);
  });

  test('always has both its ends, in order, with opacities between those of its stops', () => {
    fc.assert(
      fc.property(
        fc.tuple(fc.integer({ min: 0, max: 300 }), fc.integer({ min: 1, max: 300 })),
        ([left, width]) => {
          const stops = stopsBetween(fade, { left, right: left + width });
          expect([stops[0]?.offset, stops.at(-1)?.offset]).toEqual([0, 1]);
          expect(stops).toEqual(stops.toSorted((a, b) => a.offset - b.offset));
          for (const { opacity } of stops) {
            expect(opacity).toBeGreaterThanOrEqual(0);
            expect(opacity).toBeLessThanOrEqual(1);
          }
        },
      ),
    );
  });

  test('is a gradient of one colour that changes its opacity', () => {
    const xml = slideOf([{ type: 'rect', x: 100, y: 0, width: 100, height: 10, fill: fade }]);
    expect(xml).toContain(
      '<a:gs pos="0"><a:srgbClr val="0072B2"><a:alpha val="0"/></a:srgbClr></a:gs>',
    );
    expect(xml).toContain('<a:gs pos="50000"><a:srgbClr val="0072B2"/></a:gs>');
  });
});

describe('a logo on a slide', () => {
  test('is a picture of its own, at its place', () => {
    const image = { mediaType: 'image/png', base64: 'AA==', widthPx: 4, heightPx: 1 } as const;
    const place = { x: 800, y: 10, width: 80, height: 20 };
    const { xml, images } = paintSlide(sceneOf([{ type: 'image', ...place, image }]));
    expect(images).toEqual([image]);
    expect(xml).toContain('<a:blip r:embed="image1"/>');
    expect(xml).toContain(`<a:off x="${800 * 9525}" y="${10 * 9525}"/>`);
    expect(xml).toContain(`<a:ext cx="${80 * 9525}" cy="${20 * 9525}"/>`);
  });
});
