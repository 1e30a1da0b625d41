import type { Language } from '../words/language.ts';
import type { Logo } from './logo.ts';

/** A solid colour (#rrggbb), or one that fades along x from stop to stop, in pixels of the scene. */
export type Paint = string | Fade;

/** A colour whose opacity changes along x. Offsets run from 0 at `x1` to 1 at `x2`. */
export interface Fade {
  colour: string;
  x1: number;
  x2: number;
  stops: { offset: number; opacity: number }[];
}

/** How a shape is filled and outlined. Missing means none. */
export interface Style {
  fill?: Paint;
  stroke?: Paint;
  strokeWidth?: number;
  /** Lengths of dash and gap, in pixels. */
  dash?: readonly [number, number];
}

export interface RectNode extends Style {
  type: 'rect';
  x: number;
  y: number;
  width: number;
  height: number;
  /** Radius of the corners. */
  radius?: number;
}

export interface LineNode extends Style {
  type: 'line';
  x1: number;
  y1: number;
  x2: number;
  y2: number;
}

export interface CircleNode extends Style {
  type: 'circle';
  x: number;
  y: number;
  radius: number;
}

/** A closed outline. */
export interface PolygonNode extends Style {
  type: 'polygon';
  points: readonly (readonly [x: number, y: number])[];
}

/** A picture of pixels, stretched to a size. */
export interface ImageNode {
  type: 'image';
  x: number;
  y: number;
  width: number;
  height: number;
  image: Logo;
}

export type Weight = 400 | 600;

/** One line of text. */
export interface TextNode {
  type: 'text';
  text: string;
  /** Where the anchor stands; `y` is the baseline. */
  x: number;
  y: number;
  anchor: 'start' | 'middle' | 'end';
  sizePx: number;
  weight: Weight;
  fill: string;
  /** Width as measured, with all that follows, for whoever has to keep clear of it. */
  widthPx: number;
  /** An http(s) address the text leads to, where the format can hold links. */
  href?: string;
  /** What goes on in the same line in another colour or weight; spaces between are part of the texts. */
  more?: readonly TextRun[];
  /** A line of the picture's title, where the format can say that it is one. */
  isTitle?: true;
}

/** A stretch of a line of text. It follows on what is before it, so that no gap opens where other fonts are used. */
export interface TextRun {
  text: string;
  weight: Weight;
  fill: string;
  widthPx: number;
  href?: string;
}

/** What belongs to one event: its mark and its label. */
export interface EventNode {
  type: 'event';
  eventId: string;
  /** "title, date, partners", in full. */
  name: string;
  nodes: ShapeNode[];
}

/** What stands for several events of a lane: a cluster with their number, or a density. */
export interface CrowdNode {
  type: 'crowd';
  /** How many events it stands for. */
  count: number;
  /** "37 events, March to May 2016, China-Netherlands". */
  name: string;
  nodes: ShapeNode[];
}

export type ShapeNode = RectNode | LineNode | CircleNode | PolygonNode | TextNode | ImageNode;
export type SceneNode = ShapeNode | EventNode | CrowdNode;

/** A picture as plain data: everything is placed, measured and coloured; painters only draw. */
export interface Scene {
  /** In the pixels that its nodes are placed in. */
  widthPx: number;
  heightPx: number;
  /** CSS pixels of the picture for each of those; less than 1 where a narrow picture takes smaller type. */
  zoom: number;
  /** Colour of the page; null when what lies behind shows through. */
  paper: string | null;
  /** Of what the picture itself says; what its events say may be in another one. */
  language: Language;
  title: string;
  /** What the picture shows, in words, for those who cannot see it. */
  description: string;
  /** The same and the sources, up to 150 of them, a paragraph each, for whoever speaks about the picture. */
  notes: readonly string[];
  /** In drawing order. */
  nodes: SceneNode[];
  /** Ids of the events drawn one by one, each once, in the order of the view's lanes. */
  eventIds: string[];
  /** How many events it shows, in crowds too, background ones too; each once. */
  eventCount: number;
  leftOut: LeftOut;
}

/** What a picture does not show, or not by itself. */
export interface LeftOut {
  /** Events that the filter keeps, before or after the window. */
  outside: number;
  /** Events that the filter keeps, without a date. */
  undated: number;
  filteredOut: number;
  /** Lanes whose events stand together in one. */
  foldedLanes: number;
  /** Titles that are shortened, and stand whole in the list under the plot. */
  shortTitles: number;
}

/** The size of the picture of a scene in CSS pixels, to a hundredth. */
export function pictureSize({ widthPx, heightPx, zoom }: Scene): {
  widthPx: number;
  heightPx: number;
} {
  const toHundredths = (px: number) => Math.round(px * zoom * 100) / 100;
  return { widthPx: toHundredths(widthPx), heightPx: toHundredths(heightPx) };
}

/** The shapes of a node: those that belong to it, or itself. */
export function shapesOf(node: SceneNode): readonly ShapeNode[] {
  return node.type === 'event' || node.type === 'crowd' ? node.nodes : [node];
}

/** Type of a text: what decides its width. */
export interface TextStyle {
  sizePx: number;
  weight: Weight;
}

/** Width of a text in pixels, with the fonts that it will be drawn with. */
export type MeasureText = (text: string, style: TextStyle) => number;

/** Family names of the fonts that pictures are drawn with; the second holds the Chinese glyphs. */
export const FONT_FAMILIES = ['Noto Sans', 'Noto Sans SC'] as const;
