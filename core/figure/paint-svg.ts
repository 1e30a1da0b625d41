import { assertNever } from '../assert-never.ts';
import { LANGUAGE_TAGS } from '../words/language-tags.ts';
import { VIEW_NAMESPACE } from './saved-view.ts';
import {
  FONT_FAMILIES,
  pictureSize,
  type CrowdNode,
  type EventNode,
  type Fade,
  type ImageNode,
  type Paint,
  type Scene,
  type SceneNode,
  type Style,
  type TextNode,
  type TextRun,
  type Weight,
} from './scene.ts';

/** What an SVG carries beside what is seen. */
export interface SvgExtras {
  /** @font-face rules. */
  fontCss?: string;
  /** A saved view as text. */
  savedView?: string;
}

/** For viewers without our fonts. */
const FALLBACK_FAMILIES = ['Source Han Sans SC', 'Microsoft YaHei', 'PingFang SC', 'sans-serif'];

/** `&`, `<`, `>`, quotes, and what XML 1.0 (section 2.2) allows in no document at all. */
// oxlint-disable-next-line no-control-regex -- control characters are what it looks for
const UNSAFE = /[&<>"']|[\u0000-\u0008\u000B\u000C\u000E-\u001F\uFFFE\uFFFF]|\p{Cs}/gu;
const RIGHT_TO_LEFT = /[\u0590-\u08FF\uFB1D-\uFDFF\uFE70-\uFEFC]/u;

const ENTITIES: Record<string, string> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
};

/**
 * Writes a scene as an SVG document: real text and shapes, nothing that only a browser could draw. Numbers have at most
 * two decimals, so that the same scene gives the same text everywhere.
 */
export function paintSvg(scene: Scene, { fontCss = '', savedView }: SvgExtras = {}): string {
  const fades: Fades = new Map();
  const body = scene.nodes.map((node) => paintNode(node, fades));
  const families = [...FONT_FAMILIES, ...FALLBACK_FAMILIES].map(quoteFamily).join(', ');
  const [width, height] = [number(scene.widthPx), number(scene.heightPx)];
  const size = pictureSize(scene);
  const language = scene.language === 'en' ? '' : ` xml:lang="${LANGUAGE_TAGS[scene.language]}"`;
  // Where another font draws Han characters, it takes their shapes by the language. Latin letters are the same in all.
  // Without `xml:space` librsvg drops the space between a title and its date (SVG 1.1, section 10.15).
  const lines = [
    `<svg xmlns="http://www.w3.org/2000/svg" width="${size.widthPx}" height="${size.heightPx}" viewBox="0 0 ${width} ${height}"` +
      `${language} xml:space="preserve" role="img" aria-labelledby="figure-title figure-description" font-family="${families}">`,
    `<title id="figure-title">${escapeXml(scene.title)}</title>`,
    `<desc id="figure-description">${escapeXml(scene.description)}</desc>`,
    ...metadata(savedView),
    ...definitions(fades, fontCss),
    ...(scene.paper === null
      ? []
      : [`<rect width="${width}" height="${height}" fill="${scene.paper}"/>`]),
    ...body,
    '</svg>',
  ];
  return `${lines.join('\n')}\n`;
}

/** Text as XML content or attribute value; what XML forbids becomes U+FFFD. */
export function escapeXml(text: string): string {
  return text.replaceAll(UNSAFE, (character) => ENTITIES[character] ?? '\uFFFD');
}

function metadata(savedView: string | undefined): string[] {
  if (savedView === undefined) return [];
  const view = `<view xmlns="${VIEW_NAMESPACE}">${escapeXml(savedView)}</view>`;
  return [`<metadata>${view}</metadata>`];
}

/** Ids of the gradients, by what they look like. */
type Fades = Map<string, string>;

function definitions(fades: Fades, fontCss: string): string[] {
  const style = fontCss === '' ? [] : [`<style>${fontCss}</style>`];
  const gradients = Array.from(
    fades,
    ([parts, id]) => `<linearGradient id="${id}"${parts}</linearGradient>`,
  );
  return gradients.length === 0 ? style : [...style, '<defs>', ...gradients, '</defs>'];
}

function paintNode(node: SceneNode, fades: Fades): string {
  switch (node.type) {
    case 'event':
      return paintGroup(`data-event-id="${escapeXml(node.eventId)}"`, node, fades);
    case 'crowd':
      return paintGroup(`data-event-count="${node.count}"`, node, fades);
    case 'image':
      return paintImage(node);
    case 'rect':
      return element('rect', node, fades, {
        x: node.x,
        y: node.y,
        width: node.width,
        height: node.height,
        rx: node.radius,
      });
    case 'line':
      return element('line', node, fades, { x1: node.x1, y1: node.y1, x2: node.x2, y2: node.y2 });
    case 'circle':
      return element('circle', node, fades, { cx: node.x, cy: node.y, r: node.radius });
    case 'polygon':
      return element('polygon', node, fades, {
        points: node.points.map(([x, y]) => `${number(x)},${number(y)}`).join(' '),
      });
    case 'text':
      return paintText(node);
    default:
      return assertNever(node);
  }
}

function paintImage({ x, y, width, height, image: { mediaType, base64 } }: ImageNode): string {
  const place = `x="${number(x)}" y="${number(y)}" width="${number(width)}" height="${number(height)}"`;
  return `<image ${place} preserveAspectRatio="none" href="data:${mediaType};base64,${base64}"/>`;
}

/** A group with its name, which viewers show when it is pointed at. */
function paintGroup(mark: string, { name, nodes }: EventNode | CrowdNode, fades: Fades): string {
  return [
    `<g ${mark}><title>${escapeXml(name)}</title>`,
    ...nodes.map((child) => paintNode(child, fades)),
    '</g>',
  ].join('\n');
}

type Attributes = Record<string, string | number | undefined>;

function element(name: string, style: Style, fades: Fades, place: Attributes): string {
  return `<${name}${attributes({
    ...place,
    fill: style.fill === undefined ? 'none' : paintOf(style.fill, fades),
    stroke: style.stroke === undefined ? undefined : paintOf(style.stroke, fades),
    'stroke-width': style.strokeWidth,
    'stroke-dasharray': style.dash?.join(' '),
  })}/>`;
}

function paintText(node: TextNode): string {
  const more = (node.more ?? []).map((run) => paintRun(run, node.weight));
  const text = `<text${attributes({
    x: node.x,
    y: node.y,
    'text-anchor': node.anchor === 'start' ? undefined : node.anchor,
    'font-size': node.sizePx,
    'font-weight': node.weight === 400 ? undefined : node.weight,
    fill: node.fill,
  })}>${more.length > 0 ? linked(isolated(node), node.href) : isolated(node)}${more.join('')}</text>`;
  // A link around others is not allowed (SVG 2, section 16.2): with more runs, the first has its own.
  return more.length > 0 ? text : linked(text, node.href);
}

/**
 * A text from right to left is isolated from what follows it in its line (Unicode bidirectional algorithm, section
 * 2.5), so that a date after an Arabic title keeps its order.
 */
export function isolated({ text, more = [] }: TextNode): string {
  const isApart = more.length > 0 && RIGHT_TO_LEFT.test(text);
  return escapeXml(isApart ? `\u2068${text}\u2069` : text);
}

function paintRun({ text, weight, fill, href }: TextRun, weightAround: Weight): string {
  const style = { 'font-weight': weight === weightAround ? undefined : weight, fill };
  return linked(`<tspan${attributes(style)}>${escapeXml(text)}</tspan>`, href);
}

function linked(text: string, href: string | undefined): string {
  return href === undefined ? text : `<a href="${escapeXml(href)}">${text}</a>`;
}

function attributes(values: Attributes): string {
  return Object.entries(values)
    .filter(([, value]) => value !== undefined)
    .map(([name, value]) => ` ${name}="${typeof value === 'number' ? number(value) : value}"`)
    .join('');
}

/** A colour, or a reference to a gradient; those that look the same are defined once. */
function paintOf(paint: Paint, fades: Fades): string {
  if (typeof paint === 'string') return paint;
  const gradient = gradientParts(paint);
  const id = fades.get(gradient) ?? `fade-${fades.size + 1}`;
  fades.set(gradient, id);
  return `url(#${id})`;
}

/** A gradient without its id. */
function gradientParts({ colour, x1, x2, stops }: Fade): string {
  const inner = stops.map(({ offset, opacity }) => {
    const stop = {
      offset,
      'stop-color': colour,
      'stop-opacity': opacity === 1 ? undefined : opacity,
    };
    return `<stop${attributes(stop)}/>`;
  });
  const place = attributes({ gradientUnits: 'userSpaceOnUse', x1, x2, y1: 0, y2: 0 });
  return `${place}>${inner.join('')}`;
}

function quoteFamily(family: string): string {
  return family.includes(' ') ? `&#39;${family}&#39;` : family;
}

/** At most two decimals, and no "-0". */
function number(value: number): string {
  return String(Math.round(value * 100) / 100 + 0);
}
