import { createHash } from 'node:crypto';
import {
  paintSlide,
  SLIDE_NAMESPACES,
  TREE_START,
  VIEW_RELATIONSHIP,
} from '#core/figure/paint-slide.ts';
import { escapeXml } from '#core/figure/paint-svg.ts';
import { VIEW_NAMESPACE } from '#core/figure/saved-view.ts';
import type { Scene } from '#core/figure/scene.ts';
import { LOCALE_TAGS } from '#core/words/language-tags.ts';
import type { Language } from '#core/words/language.ts';
import {
  layoutPart,
  masterPart,
  NOTES_SIZE,
  notesMasterPart,
  SKELETON_WORDS,
  themePart,
  type SlideSize,
} from './deck-skeleton.ts';
import {
  OFFICE,
  PACKAGE,
  packageFiles,
  toPart,
  type Part,
  type Relationship,
} from './office-package.ts';
import { PROGRAM_NAME } from './program-name.ts';

/** What a slide is made of. */
export interface SlideContent {
  scene: Scene;
  /** As text: see `formatSavedView`. */
  savedView: string;
}

const PRESENTATION_TYPE = 'application/vnd.openxmlformats-officedocument.presentationml.';

/** The files of a presentation by their paths, the first one first, as the zip has them. */
export function deckFiles(
  slides: readonly [SlideContent, ...SlideContent[]],
  size: SlideSize,
): Map<string, Uint8Array> {
  const parts = [
    ...documentParts(slides[0].scene, slides.length),
    presentationPart(slides.length, size),
    ...masterParts(size, slides[0].scene.language),
    ...slides.flatMap((slide, at) => slideParts(slide, at + 1)),
  ];
  return packageFiles(ROOT_RELATIONSHIPS, parts);
}

const ROOT_RELATIONSHIPS: readonly Relationship[] = [
  toPart('document', 'officeDocument', 'ppt/presentation.xml'),
  {
    id: 'core',
    kind: `${PACKAGE}/relationships/metadata/core-properties`,
    target: 'docProps/core.xml',
  },
  toPart('app', 'extended-properties', 'docProps/app.xml'),
];

/** What the presentation says of itself: no day on which it was made, so that the same picture gives the same bytes. */
function documentParts({ title, description, language }: Scene, slideCount: number): Part[] {
  return [
    {
      path: 'docProps/core.xml',
      type: 'application/vnd.openxmlformats-package.core-properties+xml',
      xml:
        `<cp:coreProperties xmlns:cp="${PACKAGE}/metadata/core-properties" xmlns:dc="http://purl.org/dc/elements/1.1/">` +
        `<dc:creator>${escapeXml(PROGRAM_NAME)}</dc:creator><dc:description>${escapeXml(description)}</dc:description>` +
        `<dc:language>${LOCALE_TAGS[language]}</dc:language><dc:title>${escapeXml(title)}</dc:title></cp:coreProperties>`,
    },
    {
      path: 'docProps/app.xml',
      type: 'application/vnd.openxmlformats-officedocument.extended-properties+xml',
      xml:
        `<Properties xmlns="${OFFICE}/extended-properties"><Slides>${slideCount}</Slides><Notes>${slideCount}</Notes>` +
        `<Application>${escapeXml(PROGRAM_NAME)}</Application></Properties>`,
    },
  ];
}

/** Ids of masters and layouts, and those of slides, begin where the standard has them (part 1, section 19.7). */
const FIRST_MASTER_ID = 2_147_483_648;
const FIRST_SLIDE_ID = 256;

function presentationPart(slideCount: number, { cx, cy }: SlideSize): Part {
  const numbers = Array.from({ length: slideCount }, (_, at) => at + 1);
  const slides = numbers.map((n) => `<p:sldId id="${FIRST_SLIDE_ID + n - 1}" r:id="slide${n}"/>`);
  return {
    path: 'ppt/presentation.xml',
    type: `${PRESENTATION_TYPE}presentation.main+xml`,
    xml:
      `<p:presentation ${SLIDE_NAMESPACES}>` +
      `<p:sldMasterIdLst><p:sldMasterId id="${FIRST_MASTER_ID}" r:id="master"/></p:sldMasterIdLst>` +
      '<p:notesMasterIdLst><p:notesMasterId r:id="notes"/></p:notesMasterIdLst>' +
      `<p:sldIdLst>${slides.join('')}</p:sldIdLst><p:sldSz cx="${cx}" cy="${cy}"/>` +
      `<p:notesSz cx="${NOTES_SIZE.cx}" cy="${NOTES_SIZE.cy}"/></p:presentation>`,
    relationships: [
      toPart('master', 'slideMaster', MASTER),
      toPart('notes', 'notesMaster', NOTES_MASTER),
      toPart('theme', 'theme', themePath(1)),
      ...numbers.map((n) => toPart(`slide${n}`, 'slide', slidePath(n))),
    ],
  };
}

const MASTER = 'ppt/slideMasters/slideMaster1.xml';
const LAYOUT = 'ppt/slideLayouts/slideLayout1.xml';
const NOTES_MASTER = 'ppt/notesMasters/notesMaster1.xml';
const themePath = (n: number) => `ppt/theme/theme${n}.xml`;
const slidePath = (n: number) => `ppt/slides/slide${n}.xml`;
const notesPath = (n: number) => `ppt/notesSlides/notesSlide${n}.xml`;

function masterParts(size: SlideSize, language: Language): Part[] {
  const theme = (n: number): Part => ({
    path: themePath(n),
    type: 'application/vnd.openxmlformats-officedocument.theme+xml',
    xml: themePart(),
  });
  return [
    {
      path: MASTER,
      type: `${PRESENTATION_TYPE}slideMaster+xml`,
      xml: masterPart(size, language),
      relationships: [
        toPart('layout', 'slideLayout', LAYOUT),
        toPart('theme', 'theme', themePath(1)),
      ],
    },
    {
      path: LAYOUT,
      type: `${PRESENTATION_TYPE}slideLayout+xml`,
      xml: layoutPart(size, language),
      relationships: [toPart('master', 'slideMaster', MASTER)],
    },
    {
      path: NOTES_MASTER,
      type: `${PRESENTATION_TYPE}notesMaster+xml`,
      xml: notesMasterPart(language),
      relationships: [toPart('theme', 'theme', themePath(2))],
    },
    theme(1),
    theme(2),
  ];
}

/** A slide with its notes and its view, which counts from 1. */
function slideParts({ scene, savedView }: SlideContent, n: number): Part[] {
  const { xml, links, images } = paintSlide(scene);
  const imagePath = (at: number) => `ppt/media/slide${n}-image${at + 1}`;
  return [
    {
      path: slidePath(n),
      type: `${PRESENTATION_TYPE}slide+xml`,
      xml,
      relationships: [
        toPart('layout', 'slideLayout', LAYOUT),
        toPart('notes', 'notesSlide', notesPath(n)),
        toPart(VIEW_RELATIONSHIP, 'customXml', `customXml/item${n}.xml`),
        ...links.map((target, at) => ({
          ...toPart(`link${at + 1}`, 'hyperlink', target),
          isOutside: true as const,
        })),
        ...images.map((_, at) => toPart(`image${at + 1}`, 'image', imagePath(at))),
      ],
    },
    {
      path: notesPath(n),
      type: `${PRESENTATION_TYPE}notesSlide+xml`,
      xml: notesXml(scene),
      relationships: [
        toPart('master', 'notesMaster', NOTES_MASTER),
        toPart('slide', 'slide', slidePath(n)),
      ],
    },
    ...images.map(({ mediaType, base64 }, at) => ({
      path: imagePath(at),
      type: mediaType,
      bytes: Buffer.from(base64, 'base64'),
    })),
    ...viewParts(savedView, n),
  ];
}

/** A slide takes its view along when it is copied into another presentation: it is that slide's own data. */
function viewParts(savedView: string, n: number): Part[] {
  const properties = `customXml/itemProps${n}.xml`;
  return [
    {
      path: `customXml/item${n}.xml`,
      type: null,
      xml: `<view xmlns="${VIEW_NAMESPACE}">${escapeXml(savedView)}</view>`,
      relationships: [toPart('properties', 'customXmlProps', properties)],
    },
    {
      path: properties,
      type: 'application/vnd.openxmlformats-officedocument.customXmlProperties+xml',
      xml:
        `<ds:datastoreItem xmlns:ds="${OFFICE}/customXml" ds:itemID="{${toGuid(`${n} ${savedView}`)}}">` +
        `<ds:schemaRefs><ds:schemaRef ds:uri="${VIEW_NAMESPACE}"/></ds:schemaRefs></ds:datastoreItem>`,
    },
  ];
}

/** An identifier that is told by what it names, never drawn by lot. */
function toGuid(text: string): string {
  const hex = createHash('sha256').update(text).digest('hex').toUpperCase();
  return hex.replace(/^(.{8})(.{4})(.{4})(.{4})(.{12}).*$/, '$1-$2-$3-$4-$5');
}

function notesXml({ notes, language }: Scene): string {
  const { slide, notes: notesName } = SKELETON_WORDS[language];
  const body = notes.map(
    (text) =>
      `<a:p><a:r><a:rPr lang="${LOCALE_TAGS[language]}"/><a:t>${escapeXml(text)}</a:t></a:r></a:p>`,
  );
  return [
    `<p:notes ${SLIDE_NAMESPACES}><p:cSld><p:spTree>${TREE_START}`,
    `<p:sp><p:nvSpPr><p:cNvPr id="2" name="${slide}"/><p:cNvSpPr><a:spLocks noGrp="1" noRot="1" noChangeAspect="1"/></p:cNvSpPr>` +
      '<p:nvPr><p:ph type="sldImg"/></p:nvPr></p:nvSpPr><p:spPr/></p:sp>',
    `<p:sp><p:nvSpPr><p:cNvPr id="3" name="${notesName}"/><p:cNvSpPr><a:spLocks noGrp="1"/></p:cNvSpPr>` +
      '<p:nvPr><p:ph type="body" idx="1"/></p:nvPr></p:nvSpPr><p:spPr/>' +
      `<p:txBody><a:bodyPr/><a:lstStyle/>${body.join('')}</p:txBody></p:sp>`,
    '</p:spTree></p:cSld><p:clrMapOvr><a:masterClrMapping/></p:clrMapOvr></p:notes>',
  ].join('\n');
}
