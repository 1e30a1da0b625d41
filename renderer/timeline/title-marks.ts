import { setMarkedText } from '../search/mark-node.ts';

/** What the titles are marked by at present: that of the one search of the window. */
let marked: readonly string[] = [];

/** Sets a title that is drawn now. */
export function setTitle(element: Element, title: string): void {
  setMarkedText(element, title, marked);
}

/** Marks the titles that are drawn, and those that will be, by what a search looks for; the same list changes nothing. */
export function markTitles(container: Element, needles: readonly string[]): void {
  if (needles === marked) return;
  marked = needles;
  markTitlesAnew(container);
}

/** Marks the titles in an element by what is looked for now. */
export function markTitlesAnew(element: Element): void {
  for (const title of element.querySelectorAll('.ct-item-title'))
    setTitle(title, title.textContent ?? '');
}
