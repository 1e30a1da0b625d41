import type {
  ClusterItem,
  DensityItem,
  EventItem,
  TimelineItem,
} from '#core/timeline/timeline-item.ts';
import { currentLanguage } from '../state/language.ts';
import { crowdTitle } from '../ui/crowd-words.ts';
import { drawCluster } from './crowd-badge.ts';
import { densityArea, shapeArea } from './density-area.ts';
import { kindMark } from './kind-mark.ts';
import { setTitle } from './title-marks.ts';

/** The label of an item before anything is drawn in it: a button, so that a keyboard and a screen reader reach it. */
export function itemButton(item: TimelineItem): HTMLElement {
  const button = document.createElement('div');
  button.className = 'ct-item-label';
  button.setAttribute('role', 'button');
  button.tabIndex = -1;
  button.dataset['itemId'] = item.id;
  if (item.type === 'event') button.dataset['eventId'] = item.eventId;
  button.setAttribute(item.type === 'event' ? 'aria-pressed' : 'aria-expanded', 'false');
  return button;
}

/**
 * Draws an item in its button, which has the item as it was `before` in it, and names the button. What can stay of that
 * does, and with it the focus: new elements would have to be styled and laid out. Texts are set as text, never as markup.
 */
export function drawLabel(
  button: HTMLElement,
  item: TimelineItem,
  before: TimelineItem | null,
): void {
  switch (item.type) {
    case 'event':
      if (before?.type !== 'event' || !isAlike(before, item)) drawEvent(button, item);
      return;
    case 'cluster':
      nameCrowd(button, item);
      drawCluster(button, item, before?.type === 'cluster' ? before : null);
      return;
    case 'density':
      nameCrowd(button, item);
      drawDensity(button, item);
  }
}

/** Whether two states of an event have the same label; it may reach further in one of them. */
function isAlike(a: EventItem, b: EventItem): boolean {
  return a.name === b.name && a.title === b.title && a.mark === b.mark;
}

/** The kind's mark and the title. */
function drawEvent(button: HTMLElement, item: EventItem): void {
  nameButton(button, item.name, item.name);
  const title = document.createElement('span');
  title.className = 'ct-item-title';
  setTitle(title, item.title);
  button.replaceChildren(kindMark(item.mark), title);
}

/** The area lies under its button, which covers the part of it that is in sight. */
function drawDensity(button: HTMLElement, item: DensityItem): void {
  const area = button.previousElementSibling;
  if (area) shapeArea(area, item);
  else button.before(densityArea(item));
}

/** Pressed, it opens the list of those that stand together. */
function nameCrowd(button: HTMLElement, item: ClusterItem | DensityItem): void {
  nameButton(button, item.name, crowdTitle(item, currentLanguage()));
}

function nameButton(button: HTMLElement, name: string, title: string): void {
  button.setAttribute('aria-label', name);
  button.title = title;
}
