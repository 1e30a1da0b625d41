import { deepEqual } from 'fast-equals';
import { steadyPx, writeStyle } from './written-styles.ts';

/** What vis-timeline has of its time axis. Sizes and places are CSS pixels. */
export interface AxisParts extends AxisDrawing {
  redraw: () => boolean;
  _calculateCharSize: () => void;
  /** Draws all labels and lines, each by one of the functions of a drawing. */
  _repaintLabels: () => void;
  /** Whether width or height are others than at the last call. */
  _isResized: () => boolean;
  body: {
    /** The window, in milliseconds. */
    range: { start: number; end: number };
    domProps: {
      root: { height: number };
      center: { width: number };
      bottom: { height: number };
    };
    util: { toTime: (x: number) => { valueOf: () => number } };
  };
  props: {
    width: number;
    height: number;
    minorCharHeight: number;
    majorCharHeight: number;
    minorLabelHeight: number;
    majorLabelHeight: number;
    minorLineHeight: number;
    majorLineHeight: number;
    minorLineWidth: number;
    majorLineWidth: number;
  };
  dom: AxisElements & {
    foreground: HTMLElement;
    background: HTMLElement;
    /** Those of the last drawing; what this one does not take again is removed. */
    redundant: AxisElements;
  };
}

/** The fine row and the coarse one. */
type Row = 'minor' | 'major';

interface AxisElements {
  lines: HTMLElement[];
  minorTexts: HTMLElement[];
  majorTexts: HTMLElement[];
}

/** What vis-timeline gives a width once it knows it. */
interface Widened {
  style: { width: string };
}

/** Draws a label or a line of a class where it begins. */
type DrawPart<Content> = (
  x: number,
  content: Content,
  orientation: string,
  className: string,
) => Widened;

interface AxisDrawing {
  _repaintMinorText: DrawPart<string>;
  _repaintMajorText: DrawPart<string>;
  _repaintMinorLine: DrawPart<number>;
  _repaintMajorLine: DrawPart<number>;
}

/** An axis that keeps what stays as it is. */
export interface SteadyAxis {
  /** Has the next drawing make all of it, in whatever words and size of text there are then. */
  drawAnew: () => void;
}

/**
 * Has an axis at the top, from left to right and with both rows of labels, keep what stays as it is. vis-timeline takes all
 * of it out of the page and puts it back in each drawing, and writes each text into the element that said the one before:
 * all of it is then styled, laid out and painted anew. Where only items have changed, it is not drawn at all.
 */
export function keepAxis(axis: AxisParts): SteadyAxis {
  const drawFirst = axis.redraw.bind(axis);
  const drawing: AxisDrawing = {
    _repaintMinorText: (x, text, _, className) => drawText(axis, 'minor', { x, text, className }),
    _repaintMajorText: (x, text, _, className) => drawText(axis, 'major', { x, text, className }),
    _repaintMinorLine: (x, widthPx, _, className) =>
      drawLine(axis, 'minor', { x, widthPx, className }),
    _repaintMajorLine: (x, widthPx, _, className) =>
      drawLine(axis, 'major', { x, widthPx, className }),
  };
  let drawn: AxisFrame | null = null;
  const redraw = () => {
    const { parentNode } = axis.dom.foreground;
    const frame = frameOf(axis);
    if (parentNode && deepEqual(frame, drawn)) return false;
    drawn = frame;
    return parentNode ? drawAgain(axis) : drawFirst();
  };
  Object.assign(axis, drawing, { redraw });
  return {
    drawAnew: () => {
      drawn = null;
    },
  };
}

/** What decides the axis, apart from its words and the size of its text. */
interface AxisFrame {
  start: number;
  end: number;
  widthPx: number;
  heightPx: number;
  bottomPx: number;
}

function frameOf({ body: { range, domProps } }: AxisParts): AxisFrame {
  return {
    start: range.start,
    end: range.end,
    widthPx: domProps.center.width,
    heightPx: domProps.root.height,
    bottomPx: domProps.bottom.height,
  };
}

/** Tells whether the axis has another size. */
function drawAgain(axis: AxisParts): boolean {
  const { dom, props, body } = axis;
  // oxlint-disable-next-line no-underscore-dangle -- the name is theirs
  axis._calculateCharSize();
  props.minorLabelHeight = props.minorCharHeight;
  props.majorLabelHeight = props.majorCharHeight;
  props.height = props.minorLabelHeight + props.majorLabelHeight;
  props.width = dom.foreground.offsetWidth;
  const { root, bottom } = body.domProps;
  props.minorLineHeight = root.height - props.majorLabelHeight - bottom.height;
  props.majorLineHeight = props.minorLineHeight + props.majorLabelHeight;
  writeStyle(dom.foreground, 'height', `${props.height}px`);
  // oxlint-disable-next-line no-underscore-dangle -- the name is theirs
  axis._repaintLabels();
  // oxlint-disable-next-line no-underscore-dangle -- the name is theirs
  return axis._isResized();
}

function drawText(
  axis: AxisParts,
  row: Row,
  { x, text, className }: { x: number; text: string; className: string },
): Widened {
  const { dom, props } = axis;
  const texts = row === 'minor' ? 'minorTexts' : 'majorTexts';
  const isAtEdge = row === 'major' && x === 0;
  const minute = isAtEdge ? BEFORE_ALL : minuteAt(axis, x);
  const stays = takeOf(minute, dom.redundant[texts]);
  const label = stays ?? insertNext(dom.foreground, dom[texts], newLabel(row));
  minutes.set(label, minute);
  dom[texts].push(label);
  writeText(row === 'minor' ? label : (label.firstElementChild ?? label), text);
  writeClass(label, `vis-text vis-${row} ${className}`);
  move(label, x, row === 'minor' ? props.majorLabelHeight : 0);
  // vis-timeline draws it last.
  if (isAtEdge && label.previousElementSibling) dom.foreground.prepend(label);
  return { style: widthOf(label) };
}

function drawLine(
  axis: AxisParts,
  row: Row,
  { x, widthPx, className }: { x: number; widthPx: number; className: string },
): Widened {
  const { dom, props } = axis;
  const minute = minuteAt(axis, x);
  const stays = takeOf(minute, dom.redundant.lines);
  const line = stays ?? insertNext(dom.background, dom.lines, document.createElement('div'));
  minutes.set(line, minute);
  dom.lines.push(line);
  writeClass(line, `vis-grid vis-vertical vis-${row} ${className}`);
  const style = widthOf(line);
  style.width = `${widthPx}px`;
  writeStyle(line, 'height', `${props[`${row}LineHeight`]}px`);
  move(line, x - props[`${row}LineWidth`] / 2, row === 'minor' ? props.majorLabelHeight : 0);
  return { style };
}

/** Which minute each label and line was drawn for last. */
const minutes = new WeakMap<HTMLElement, number>();

/** In the place of its minute: the coarse label at the edge, of what has begun before it, stays wherever the window is. */
const BEFORE_ALL = Number.NEGATIVE_INFINITY;

/** The minute at a place, in minutes since 1970. */
function minuteAt({ body }: AxisParts, x: number): number {
  return Math.round(body.util.toTime(x).valueOf() / 60_000);
}

/**
 * Takes the element of a minute out of a list in the order of time, if there is one. Those before it go at once: all that is
 * still to be drawn is later.
 */
function takeOf(minute: number, elements: HTMLElement[]): HTMLElement | undefined {
  const at = elements.findIndex((element) => minutes.get(element) === minute);
  if (at < 0) return undefined;
  for (const gone of elements.splice(0, at)) gone.remove();
  return elements.shift();
}

/** Puts an element behind the last one that has been drawn, so that a row stands in the page in the order of time. */
function insertNext(
  parent: HTMLElement,
  drawn: readonly HTMLElement[],
  element: HTMLElement,
): HTMLElement {
  const last = drawn.at(-1);
  if (last) last.after(element);
  else parent.prepend(element);
  return element;
}

function newLabel(row: Row): HTMLElement {
  const label = document.createElement('div');
  if (row === 'major') label.append(document.createElement('div'));
  return label;
}

/** The width of an element as a style has it; one that is set is rounded. */
function widthOf(element: HTMLElement): Widened['style'] {
  return {
    get width() {
      return element.style.width;
    },
    set width(width) {
      writeStyle(element, 'width', `${steadyPx(Number.parseFloat(width))}px`);
    },
  };
}

function writeText(element: Element, text: string): void {
  if (element.textContent !== text) element.textContent = text;
}

function writeClass(element: HTMLElement, className: string): void {
  if (element.className !== className) element.className = className;
}

function move(element: HTMLElement, x: number, y: number): void {
  writeStyle(element, 'transform', `translate(${x}px, ${y}px)`);
}
