import type { Language } from '../words/language.ts';
import { PX_PER_INCH } from './length.ts';
import type { Logo } from './logo.ts';
import type { Scene } from './scene.ts';

/** English metric units, which presentations are measured in, in an inch (ECMA-376 part 1, section 20.1.10.16). */
export const EMU_PER_INCH = 914_400;

const POINTS_PER_INCH = 72;

/** A length of a scene in EMU. */
export function toEmu(px: number, { zoom }: Pick<Scene, 'zoom'>): number {
  return Math.round((px * zoom * EMU_PER_INCH) / PX_PER_INCH);
}

/** What all parts of a slide are painted with. */
export interface SlidePen {
  language: Language;
  /** A length of the scene in EMU. */
  emu: (px: number) => number;
  /** A type size of the scene in hundredths of a point. */
  toHundredths: (px: number) => number;
  /** A number that no other shape of the slide has. */
  nextId: () => number;
  /** Id of the relationship that leads to an address. */
  linkTo: (href: string) => string;
  /** Id of the relationship to a picture. */
  embed: (image: Logo) => string;
}

/** A pen, with the addresses and pictures that it was led to: `link1` and `image1` are the first. */
export function createSlidePen(scene: Scene): { pen: SlidePen; links: string[]; images: Logo[] } {
  const links: string[] = [];
  const images: Logo[] = [];
  let lastId = 1;
  const pen: SlidePen = {
    language: scene.language,
    emu: (px) => toEmu(px, scene),
    toHundredths: (px) => Math.round((px * scene.zoom * POINTS_PER_INCH * 100) / PX_PER_INCH),
    nextId: () => {
      lastId += 1;
      return lastId;
    },
    linkTo: (href) => {
      if (!links.includes(href)) links.push(href);
      return `link${links.indexOf(href) + 1}`;
    },
    embed: (image) => `image${images.push(image)}`,
  };
  return { pen, links, images };
}

/** A rectangle of a scene, in its pixels. */
export interface Box {
  left: number;
  top: number;
  right: number;
  bottom: number;
}

/** The smallest rectangle around some. */
export function boxAround(boxes: readonly Box[]): Box {
  return {
    left: Math.min(...boxes.map(({ left }) => left)),
    top: Math.min(...boxes.map(({ top }) => top)),
    right: Math.max(...boxes.map(({ right }) => right)),
    bottom: Math.max(...boxes.map(({ bottom }) => bottom)),
  };
}

/** Where a box lies and how large it is, in EMU; edges that meet in the scene meet on the slide. */
export function placeOf(
  { left, top, right, bottom }: Box,
  { emu }: SlidePen,
): { x: number; y: number; cx: number; cy: number } {
  const [x, y] = [emu(left), emu(top)];
  return { x, y, cx: emu(right) - x, cy: emu(bottom) - y };
}
