import type { Logo } from './logo.ts';
import { escapeXml } from './paint-svg.ts';
import type { CrowdNode, EventNode, Scene, SceneNode, ShapeNode, TextNode } from './scene.ts';
import { solidFill } from './slide-paint.ts';
import { boxAround, createSlidePen, placeOf, type SlidePen } from './slide-pen.ts';
import { imageBox, paintSlideImage } from './slide-image.ts';
import { paintSlideShape, shapeBox } from './slide-shape.ts';
import { paintSlideText, textBox } from './slide-text.ts';

/** A slide as XML, and what it leads to. */
export interface PaintedSlide {
  xml: string;
  /** Addresses of the relationships `link1`, `link2` and so on. */
  links: readonly string[];
  /** Pictures of the relationships `image1`, `image2` and so on. */
  images: readonly Logo[];
}

/** Id of the relationship to the part with the view of a slide. */
export const VIEW_RELATIONSHIP = 'view';

/** Namespaces of presentations (ECMA-376 part 1, annex A). */
export const SLIDE_NAMESPACES =
  'xmlns:a="http://schemas.openxmlformats.org/drawingml/2006/main"' +
  ' xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships"' +
  ' xmlns:p="http://schemas.openxmlformats.org/presentationml/2006/main"';

/** The group that all shapes of a slide stand in, before its first one. */
export const TREE_START =
  '<p:nvGrpSpPr><p:cNvPr id="1" name=""/><p:cNvGrpSpPr/><p:nvPr/></p:nvGrpSpPr>' +
  '<p:grpSpPr><a:xfrm><a:off x="0" y="0"/><a:ext cx="0" cy="0"/><a:chOff x="0" y="0"/><a:chExt cx="0" cy="0"/></a:xfrm></p:grpSpPr>';

/**
 * Writes a scene as a slide of a presentation: every text a text box, every shape a shape, the parts of an event in a group
 * with its name as alternative text, and the title as the slide's own. Lengths are whole EMU, of which a pixel has 9525.
 */
export function paintSlide(scene: Scene): PaintedSlide {
  const { pen, links, images } = createSlidePen(scene);
  const title = scene.nodes.filter(isTitle);
  const shapes = scene.nodes.filter((node) => !isTitle(node)).map((node) => paintNode(node, pen));
  const background =
    scene.paper === null
      ? ''
      : `<p:bg><p:bgPr>${solidFill(scene.paper)}<a:effectLst/></p:bgPr></p:bg>`;
  const xml = [
    `<p:sld ${SLIDE_NAMESPACES}><p:cSld name="${escapeXml(scene.title)}">${background}<p:spTree>${TREE_START}`,
    paintTitle(title, scene, pen),
    ...shapes,
    `</p:spTree><p:custDataLst><p:custData r:id="${VIEW_RELATIONSHIP}"/></p:custDataLst></p:cSld>`,
    '<p:clrMapOvr><a:masterClrMapping/></p:clrMapOvr></p:sld>',
  ];
  return { xml: xml.join('\n'), links, images };
}

function isTitle(node: SceneNode): node is TextNode {
  return node.type === 'text' && node.isTitle === true;
}

/**
 * All lines of a title are one: outlines and screen readers know slides by it. It has room to the edge of the page, because
 * LibreOffice 7 wraps a title that may not wrap.
 */
function paintTitle(lines: readonly TextNode[], { widthPx }: Scene, pen: SlidePen): string {
  const [first, ...more] = lines.map((line) => ({ ...line, widthPx: widthPx - line.x }));
  return first ? paintSlideText([first, ...more], pen, 'title') : '';
}

function paintNode(node: SceneNode, pen: SlidePen): string {
  if (node.type === 'event' || node.type === 'crowd') return paintGroup(node, pen);
  return paintShape(node, pen, true);
}

/** A group measures in the slide's own units. */
function paintGroup({ name, nodes }: EventNode | CrowdNode, pen: SlidePen): string {
  const { x, y, cx, cy } = placeOf(boxAround(nodes.map(boxOf)), pen);
  const words = escapeXml(name);
  return [
    `<p:grpSp><p:nvGrpSpPr><p:cNvPr id="${pen.nextId()}" name="${words}" descr="${words}"/><p:cNvGrpSpPr/><p:nvPr/></p:nvGrpSpPr>` +
      `<p:grpSpPr><a:xfrm><a:off x="${x}" y="${y}"/><a:ext cx="${cx}" cy="${cy}"/>` +
      `<a:chOff x="${x}" y="${y}"/><a:chExt cx="${cx}" cy="${cy}"/></a:xfrm></p:grpSpPr>`,
    ...nodes.map((child) => paintShape(child, pen, false)),
    '</p:grpSp>',
  ].join('\n');
}

function boxOf(node: ShapeNode) {
  if (node.type === 'image') return imageBox(node);
  return node.type === 'text' ? textBox(node) : shapeBox(node);
}

function paintShape(node: ShapeNode, pen: SlidePen, isDecorative: boolean): string {
  if (node.type === 'image') return paintSlideImage(node, pen);
  return node.type === 'text'
    ? paintSlideText([node], pen)
    : paintSlideShape(node, pen, isDecorative);
}
