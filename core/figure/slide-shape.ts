import { assertNever } from '../assert-never.ts';
import type { ImageNode, LineNode, PolygonNode, RectNode, ShapeNode, TextNode } from './scene.ts';
import { slideFill, slideOutline } from './slide-paint.ts';
import { boxAround, placeOf, type Box, type SlidePen } from './slide-pen.ts';

/** What is neither text nor a picture. */
export type DrawnShape = Exclude<ShapeNode, TextNode | ImageNode>;

/** Says that a shape tells nothing by itself ([MS-ODRAWXML], section 2.28). */
const DECORATIVE =
  '<a:extLst><a:ext uri="{C183D7F6-B498-43B3-948B-1728B52AA6E4}">' +
  '<adec:decorative xmlns:adec="http://schemas.microsoft.com/office/drawing/2017/decorative" val="1"/>' +
  '</a:ext></a:extLst>';

/** What shapes are called in the list of a slide's parts. */
const NAMES = { rect: 'Rectangle', line: 'Line', circle: 'Oval', polygon: 'Outline' } as const;

/** A shape that can be moved, coloured and bent like any other of the slide. */
export function paintSlideShape(node: DrawnShape, pen: SlidePen, isDecorative: boolean): string {
  const box = shapeBox(node);
  const name = `<p:cNvPr id="${pen.nextId()}" name="${NAMES[node.type]}">${isDecorative ? DECORATIVE : ''}</p:cNvPr>`;
  const outline = slideOutline(node, box, pen);
  const form = `${transform(node, box, pen)}${geometry(node, box, pen)}`;
  if (node.type === 'line')
    return `<p:cxnSp><p:nvCxnSpPr>${name}<p:cNvCxnSpPr/><p:nvPr/></p:nvCxnSpPr><p:spPr>${form}${outline}</p:spPr></p:cxnSp>`;
  const fill = slideFill(node.fill, box);
  return `<p:sp><p:nvSpPr>${name}<p:cNvSpPr/><p:nvPr/></p:nvSpPr><p:spPr>${form}${fill}${outline}</p:spPr></p:sp>`;
}

/** The rectangle that a shape fills, without its outline. */
export function shapeBox(node: DrawnShape): Box {
  switch (node.type) {
    case 'rect':
      return {
        left: node.x,
        top: node.y,
        right: node.x + node.width,
        bottom: node.y + node.height,
      };
    case 'circle': {
      const { x, y, radius } = node;
      return { left: x - radius, top: y - radius, right: x + radius, bottom: y + radius };
    }
    case 'line':
      return boxAround([at(node.x1, node.y1), at(node.x2, node.y2)]);
    case 'polygon':
      return boxAround(node.points.map(([x, y]) => at(x, y)));
    default:
      return assertNever(node);
  }
}

function at(x: number, y: number): Box {
  return { left: x, top: y, right: x, bottom: y };
}

/** Where a shape lies. A line runs down from its left end unless it is turned over. */
function transform(node: DrawnShape, box: Box, pen: SlidePen): string {
  const { x, y, cx, cy } = placeOf(box, pen);
  const flip = node.type === 'line' && runsUp(node) ? ' flipV="1"' : '';
  return `<a:xfrm${flip}><a:off x="${x}" y="${y}"/><a:ext cx="${cx}" cy="${cy}"/></a:xfrm>`;
}

function runsUp({ x1, y1, x2, y2 }: LineNode): boolean {
  return (x2 - x1) * (y2 - y1) < 0;
}

function geometry(node: DrawnShape, box: Box, pen: SlidePen): string {
  switch (node.type) {
    case 'rect':
      return rectGeometry(node);
    case 'circle':
      return preset('ellipse');
    case 'line':
      return preset('line');
    case 'polygon':
      return outlineGeometry(node, box, pen);
    default:
      return assertNever(node);
  }
}

/** A radius is told as a share of the shorter side (section 20.1.10.56, `roundRect`). */
function rectGeometry({ width, height, radius = 0 }: RectNode): string {
  if (radius === 0) return preset('rect');
  const share = Math.min(0.5, radius / Math.min(width, height));
  return preset('roundRect', `<a:gd name="adj" fmla="val ${Math.round(share * 100_000)}"/>`);
}

function preset(name: string, adjustments = ''): string {
  return `<a:prstGeom prst="${name}"><a:avLst>${adjustments}</a:avLst></a:prstGeom>`;
}

/** A closed path inside its own rectangle (section 20.1.9.8). */
function outlineGeometry({ points }: PolygonNode, box: Box, pen: SlidePen): string {
  const { x, y, cx, cy } = placeOf(box, pen);
  const steps = points.map(([px, py], index) => {
    const step = index === 0 ? 'moveTo' : 'lnTo';
    return `<a:${step}><a:pt x="${pen.emu(px) - x}" y="${pen.emu(py) - y}"/></a:${step}>`;
  });
  return (
    '<a:custGeom><a:avLst/><a:gdLst/><a:ahLst/><a:cxnLst/><a:rect l="0" t="0" r="r" b="b"/>' +
    `<a:pathLst><a:path w="${cx}" h="${cy}">${steps.join('')}<a:close/></a:path></a:pathLst></a:custGeom>`
  );
}
