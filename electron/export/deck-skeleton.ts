import { SLIDE_NAMESPACES, TREE_START } from '#core/figure/paint-slide.ts';
import { FONT_FAMILIES } from '#core/figure/scene.ts';
import { LOCALE_TAGS } from '#core/words/language-tags.ts';
import { inLanguages, type Language } from '#core/words/language.ts';

/**
 * The parts that every presentation has beside its slides, as short as the standard allows (ECMA-376 part 1, section 13.3):
 * one master with one layout, which has a title, and one for the notes.
 */

const [LATIN, EAST_ASIAN] = FONT_FAMILIES;

/** What presentation programs call the layout and the parts of it, as their own templates do. */
export const SKELETON_WORDS = inLanguages({
  en: { layout: 'Title Only', title: 'Title', slide: 'Slide', notes: 'Notes' },
  zh: { layout: '仅标题', title: '标题', slide: '幻灯片', notes: '备注' },
});

/** What new shapes are coloured with: the inks of a picture, and Paul Tol's muted colours, as its kinds have. */
const COLOURS = {
  dk1: '1C2126',
  lt1: 'FFFFFF',
  dk2: '5C6670',
  lt2: 'F4F5F6',
  accent1: '332288',
  accent2: '117733',
  accent3: '44AA99',
  accent4: '88CCEE',
  accent5: 'CC6677',
  accent6: '882255',
  hlink: '332288',
  folHlink: '882255',
};

const COLOUR_MAP =
  '<p:clrMap bg1="lt1" tx1="dk1" bg2="lt2" tx2="dk2" accent1="accent1" accent2="accent2" accent3="accent3"' +
  ' accent4="accent4" accent5="accent5" accent6="accent6" hlink="hlink" folHlink="folHlink"/>';

const WHITE = '<p:bg><p:bgRef idx="1001"><a:schemeClr val="bg1"/></p:bgRef></p:bg>';

/** Colours and fonts of a master. */
export function themePart(): string {
  const colours = Object.entries(COLOURS).map(
    ([name, value]) => `<a:${name}><a:srgbClr val="${value}"/></a:${name}>`,
  );
  const font = `<a:latin typeface="${LATIN}"/><a:ea typeface="${EAST_ASIAN}"/><a:cs typeface=""/>`;
  const solid = '<a:solidFill><a:schemeClr val="phClr"/></a:solidFill>';
  const line = `<a:ln w="9525">${solid}</a:ln>`;
  const effect = '<a:effectStyle><a:effectLst/></a:effectStyle>';
  return [
    '<a:theme xmlns:a="http://schemas.openxmlformats.org/drawingml/2006/main" name="Cooperation Timeline"><a:themeElements>',
    `<a:clrScheme name="Cooperation Timeline">${colours.join('')}</a:clrScheme>`,
    `<a:fontScheme name="${LATIN}"><a:majorFont>${font}</a:majorFont><a:minorFont>${font}</a:minorFont></a:fontScheme>`,
    '<a:fmtScheme name="Plain">',
    `<a:fillStyleLst>${solid.repeat(3)}</a:fillStyleLst><a:lnStyleLst>${line.repeat(3)}</a:lnStyleLst>`,
    `<a:effectStyleLst>${effect.repeat(3)}</a:effectStyleLst><a:bgFillStyleLst>${solid.repeat(3)}</a:bgFillStyleLst>`,
    '</a:fmtScheme></a:themeElements></a:theme>',
  ].join('');
}

/** The master of slides of a size in EMU. */
export function masterPart(size: SlideSize, language: Language): string {
  return [
    `<p:sldMaster ${SLIDE_NAMESPACES}><p:cSld>${WHITE}<p:spTree>${TREE_START}${titlePlaceholder(size, language)}</p:spTree></p:cSld>`,
    COLOUR_MAP,
    '<p:sldLayoutIdLst><p:sldLayoutId id="2147483649" r:id="layout"/></p:sldLayoutIdLst>',
    '<p:txStyles>',
    `<p:titleStyle>${paragraphStyle(1650, '+mj')}</p:titleStyle>`,
    `<p:bodyStyle>${paragraphStyle(1200, '+mn')}</p:bodyStyle>`,
    `<p:otherStyle>${paragraphStyle(1200, '+mn')}</p:otherStyle>`,
    '</p:txStyles></p:sldMaster>',
  ].join('');
}

/** The layout of all slides: a title, and nothing else that is filled in. */
export function layoutPart(size: SlideSize, language: Language): string {
  return [
    `<p:sldLayout ${SLIDE_NAMESPACES} type="titleOnly" preserve="1">`,
    `<p:cSld name="${SKELETON_WORDS[language].layout}"><p:spTree>${TREE_START}${titlePlaceholder(size, language)}</p:spTree></p:cSld>`,
    '<p:clrMapOvr><a:masterClrMapping/></p:clrMapOvr></p:sldLayout>',
  ].join('');
}

/** The master of notes pages: the slide above, the text below. */
export function notesMasterPart(language: Language): string {
  const { slide, notes } = SKELETON_WORDS[language];
  return [
    `<p:notesMaster ${SLIDE_NAMESPACES}><p:cSld>${WHITE}<p:spTree>${TREE_START}`,
    placeholder({ id: 2, name: slide, type: 'sldImg', place: SLIDE_ON_NOTES }, language),
    placeholder({ id: 3, name: notes, type: 'body', place: TEXT_ON_NOTES }, language),
    `</p:spTree></p:cSld>${COLOUR_MAP}<p:notesStyle>${paragraphStyle(1200, '+mn')}</p:notesStyle></p:notesMaster>`,
  ].join('');
}

/** Of a slide, in EMU. */
export interface SlideSize {
  cx: number;
  cy: number;
}

/** Of notes pages: 7½ by 10 inches. */
export const NOTES_SIZE: SlideSize = { cx: 6_858_000, cy: 9_144_000 };

type Place = SlideSize & { x: number; y: number };

const SLIDE_ON_NOTES: Place = { x: 685_800, y: 685_800, cx: 5_486_400, cy: 3_086_100 };
const TEXT_ON_NOTES: Place = { x: 685_800, y: 4_114_800, cx: 5_486_400, cy: 4_343_400 };

/** Where a picture's title stands, for slides that are added. */
function titlePlaceholder({ cx }: SlideSize, language: Language): string {
  const margin = 266_700;
  const place = { x: margin, y: margin, cx: Math.max(cx - 2 * margin, margin), cy: 457_200 };
  const name = SKELETON_WORDS[language].title;
  return placeholder({ id: 2, name, type: 'title', place }, language);
}

interface Placeholder {
  id: number;
  name: string;
  type: 'title' | 'body' | 'sldImg';
  place: Place;
}

function placeholder({ id, name, type, place }: Placeholder, language: Language): string {
  const locks =
    type === 'sldImg'
      ? '<a:spLocks noGrp="1" noRot="1" noChangeAspect="1"/>'
      : '<a:spLocks noGrp="1"/>';
  const text =
    type === 'sldImg'
      ? ''
      : `<p:txBody><a:bodyPr lIns="0" tIns="0" rIns="0" bIns="0"/><a:lstStyle/><a:p><a:endParaRPr lang="${LOCALE_TAGS[language]}"/></a:p></p:txBody>`;
  const index = type === 'body' ? ' idx="1"' : '';
  return (
    `<p:sp><p:nvSpPr><p:cNvPr id="${id}" name="${name}"/><p:cNvSpPr>${locks}</p:cNvSpPr><p:nvPr><p:ph type="${type}"${index}/></p:nvPr></p:nvSpPr>` +
    `<p:spPr><a:xfrm><a:off x="${place.x}" y="${place.y}"/><a:ext cx="${place.cx}" cy="${place.cy}"/></a:xfrm>` +
    `<a:prstGeom prst="rect"><a:avLst/></a:prstGeom></p:spPr>${text}</p:sp>`
  );
}

/** How text looks that says nothing of it itself; the size in hundredths of a point. */
function paragraphStyle(size: number, font: '+mj' | '+mn'): string {
  return (
    '<a:lvl1pPr marL="0" indent="0" algn="l"><a:buNone/>' +
    `<a:defRPr sz="${size}"><a:solidFill><a:schemeClr val="tx1"/></a:solidFill>` +
    `<a:latin typeface="${font}-lt"/><a:ea typeface="${font}-ea"/><a:cs typeface="${font}-cs"/></a:defRPr></a:lvl1pPr>`
  );
}
