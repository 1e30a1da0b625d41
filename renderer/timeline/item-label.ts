import type { DensityItem, EventItem, TimelineItem } from '#core/timeline/timeline-item.ts';
import { currentLanguage } from '../state/language.ts';
import { crowdTitle } from '../ui/crowd-words.ts';
import { crowdBadge, kindsStrip } from './crowd-badge.ts';
import { densityArea, shapeArea } from './density-area.ts';
import { kindMark } from './kind-mark.ts';
import { setTitle } from './title-marks.ts';

/**
 * What is drawn of an item in its box: a button with a name, so that a keyboard and a screen reader reach it, and what
 * lies under it. Texts are set as text, never as markup.
 */
export function itemLabel(item: TimelineItem): Element[] {
  switch (item.type) {
    case 'event':
      return [eventLabel(item)];
    case 'cluster': {
      const button = crowdButton(item, crowdTitle(item, currentLanguage()));
      button.append(crowdBadge(item), kindsStrip(item));
      return [button];
    }
    case 'density':
      return [densityArea(item), crowdButton(item, crowdTitle(item, currentLanguage()))];
  }
}

/** Draws a density in the elements of the one that was there before: new ones would have to be styled and laid out. */
export function updateDensity(content: Element, item: DensityItem): void {
  const [area, button] = content.children;
  if (area) shapeArea(area, item);
  if (button instanceof HTMLElement) nameButton(button, item, crowdTitle(item, currentLanguage()));
}

/** The kind's mark and the title. */
function eventLabel(item: EventItem): HTMLElement {
  const button = toButton(item, item.name);
  button.setAttribute('aria-pressed', 'false');
  button.dataset['eventId'] = item.eventId;
  const title = document.createElement('span');
  title.className = 'ct-item-title';
  setTitle(title, item.title);
  button.append(kindMark(item.mark), title);
  return button;
}

/** Opens the list of those that stand together. */
function crowdButton(item: TimelineItem, title: string): HTMLElement {
  const button = toButton(item, title);
  button.setAttribute('aria-expanded', 'false');
  return button;
}

function toButton(item: TimelineItem, title: string): HTMLElement {
  const button = document.createElement('div');
  button.className = 'ct-item-label';
  button.setAttribute('role', 'button');
  nameButton(button, item, title);
  button.tabIndex = -1;
  button.dataset['itemId'] = item.id;
  return button;
}

function nameButton(button: HTMLElement, { name }: TimelineItem, title: string): void {
  button.setAttribute('aria-label', name);
  button.title = title;
}
