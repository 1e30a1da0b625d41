/** What was written last, by element and property. */
const written = new WeakMap<HTMLElement, Map<string, string>>();

/**
 * Sets a style unless this function has set it so before. Only for styles that nothing else sets: what an element has is not
 * read, as the browser would write it out for that.
 */
export function writeStyle(element: HTMLElement, property: string, value: string): void {
  let styles = written.get(element);
  if (!styles) written.set(element, (styles = new Map()));
  if (styles.get(property) === value) return;
  styles.set(property, value);
  element.style.setProperty(property, value);
}

/**
 * A width to thousandths of a CSS pixel. That of the same stretch of time differs in its last digits from place to place, and
 * with another width an element is laid out anew.
 */
export function steadyPx(widthPx: number): number {
  return Math.round(widthPx * 1000) / 1000;
}
