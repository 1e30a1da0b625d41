import { LOCALE_TAGS } from '../words/language-tags.ts';
import { escapeXml, isolated } from './paint-svg.ts';
import { LEADING } from './metrics.ts';
import { FONT_FAMILIES, type TextNode, type TextRun } from './scene.ts';
import { solidFill } from './slide-paint.ts';
import { boxAround, placeOf, type Box, type SlidePen } from './slide-pen.ts';

const [LATIN, EAST_ASIAN] = FONT_FAMILIES;

/** From the baseline up and down to the edges of a line, by its type size: the fonts' own "ascender" and "descender". */
const LATIN_LINE = { up: 1.069, down: 0.293 };
const EAST_ASIAN_LINE = { up: 1.16, down: 0.288 };

/** How much wider a letter of Noto Sans is in bold than in its weight 600, by the type size. */
const BOLD_TIGHTER = 0.011;

/** Han, kana, hangul and what is set with them. */
const HAS_EAST_ASIAN =
  /[\u2E80-\uA4CF\uAC00-\uD7AF\uF900-\uFAFF\uFE30-\uFE4F\uFF00-\uFFEF]|[\u{20000}-\u{3FFFF}]/u;

/** A link in the colour of its text, not in that of links ([MS-ODRAWXML], section 2.33). */
const OWN_COLOUR =
  '<a:extLst><a:ext uri="{A12FA001-AC4F-418D-AE19-62706E023703}">' +
  '<ahyp:hlinkClr xmlns:ahyp="http://schemas.microsoft.com/office/drawing/2018/hyperlinkcolor" val="tx"/>' +
  '</a:ext></a:extLst>';

/**
 * Lines of text, one under the other, in a box as large as they are. It neither wraps nor shrinks them. They stand in its
 * middle, where other fonts in the place of ours move a baseline least.
 */
export function paintSlideText(
  lines: readonly [TextNode, ...TextNode[]],
  pen: SlidePen,
  kind: 'text' | 'title' = 'text',
): string {
  const [first] = lines;
  const { x, y, cx, cy } = placeOf(boxAround(lines.map(textBox)), pen);
  const name = lines.map(wholeText).join(' ');
  const role =
    kind === 'title'
      ? '<p:cNvSpPr/><p:nvPr><p:ph type="title"/></p:nvPr>'
      : '<p:cNvSpPr txBox="1"/><p:nvPr/>';
  const align = { start: 'l', middle: 'ctr', end: 'r' }[first.anchor];
  const runs = lines
    .map((line) => paintRuns(line, pen))
    .join(
      `<a:br><a:rPr lang="${LOCALE_TAGS[pen.language]}" sz="${pen.toHundredths(first.sizePx)}"/></a:br>`,
    );
  return (
    `<p:sp><p:nvSpPr><p:cNvPr id="${pen.nextId()}" name="${escapeXml(name)}"/>${role}</p:nvSpPr>` +
    `<p:spPr><a:xfrm><a:off x="${x}" y="${y}"/><a:ext cx="${cx}" cy="${cy}"/></a:xfrm>` +
    '<a:prstGeom prst="rect"><a:avLst/></a:prstGeom><a:noFill/></p:spPr><p:txBody>' +
    '<a:bodyPr vert="horz" wrap="none" lIns="0" tIns="0" rIns="0" bIns="0" rtlCol="0" anchor="ctr"><a:noAutofit/></a:bodyPr>' +
    `<a:lstStyle/><a:p><a:pPr algn="${align}">${lineSpacing(lines, pen)}</a:pPr>${runs}</a:p></p:txBody></p:sp>`
  );
}

/** Told even for one line: a master may have another. Exact where there are more, because programs differ in the fonts' own. */
function lineSpacing(
  [{ sizePx }, ...more]: readonly [TextNode, ...TextNode[]],
  pen: SlidePen,
): string {
  const spacing =
    more.length === 0
      ? '<a:spcPct val="100000"/>'
      : `<a:spcPts val="${pen.toHundredths(sizePx * LEADING)}"/>`;
  return `<a:lnSpc>${spacing}</a:lnSpc><a:spcBef><a:spcPts val="0"/></a:spcBef>`;
}

/** The rectangle that a line of text takes. */
export function textBox(node: TextNode): Box {
  const { x, y, widthPx, sizePx } = node;
  const left = x - widthPx * { start: 0, middle: 0.5, end: 1 }[node.anchor];
  const { up, down } = HAS_EAST_ASIAN.test(wholeText(node)) ? EAST_ASIAN_LINE : LATIN_LINE;
  return { left, top: y - up * sizePx, right: left + widthPx, bottom: y + down * sizePx };
}

function wholeText({ text, more = [] }: TextNode): string {
  return [text, ...more.map((run) => run.text)].join('');
}

function paintRuns(node: TextNode, pen: SlidePen): string {
  const size = pen.toHundredths(node.sizePx);
  const more = (node.more ?? []).map((run) => paintFollowing(run, size, pen));
  return paintRun(node, isolated(node), size, pen) + more.join('');
}

/** The gap before a link is none of it: links are underlined. */
function paintFollowing({ text, href, ...run }: TextRun, size: number, pen: SlidePen): string {
  const words = text.trimStart();
  const gap = href === undefined ? '' : text.slice(0, text.length - words.length);
  const link = href === undefined ? run : { ...run, href };
  const before = gap === '' ? '' : paintRun(run, gap, size, pen);
  return before + paintRun(link, escapeXml(gap === '' ? text : words), size, pen);
}

/**
 * The heavier weight is told as bold: every font has a bold, and hardly a machine has ours in the weight between. Its
 * letters stand closer, so that a line is as wide as it was measured.
 */
function paintRun(
  { weight, fill, href }: Pick<TextRun, 'weight' | 'fill' | 'href'>,
  words: string,
  size: number,
  pen: SlidePen,
): string {
  const bold = weight === 600 ? ` b="1" spc="${-Math.round(size * BOLD_TIGHTER)}"` : '';
  const link =
    href === undefined
      ? ''
      : `<a:hlinkClick r:id="${pen.linkTo(href)}">${OWN_COLOUR}</a:hlinkClick>`;
  return (
    `<a:r><a:rPr lang="${LOCALE_TAGS[pen.language]}" sz="${size}"${bold} noProof="1">${solidFill(fill)}` +
    `<a:latin typeface="${LATIN}"/><a:ea typeface="${EAST_ASIAN}"/><a:cs typeface="${LATIN}"/>${link}</a:rPr>` +
    `<a:t>${words}</a:t></a:r>`
  );
}
