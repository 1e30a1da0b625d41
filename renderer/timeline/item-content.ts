import { isHollow } from '#core/timeline/drawing.ts';
import type { EventItem } from '#core/timeline/timeline-item.ts';
import { kindMark } from './kind-mark.ts';

/**
 * The content of one item: its kind's mark, its title. A button with a name, so that a keyboard and a screen reader
 * reach it. Texts are set as text, never as markup.
 */
export function itemContent(item: EventItem): HTMLElement {
  const button = document.createElement('div');
  button.className = 'ct-item-label';
  button.setAttribute('role', 'button');
  button.setAttribute('aria-label', item.name);
  button.title = item.name;
  button.tabIndex = -1;
  button.dataset['eventId'] = item.eventId;
  button.dataset['itemId'] = item.id;
  const title = document.createElement('span');
  title.className = 'ct-item-title';
  title.textContent = item.title;
  button.append(kindMark(item.mark), title);
  return button;
}

/** The classes that draw an item's signs; items.css and the legend share them. */
export function itemClasses(item: EventItem): string {
  const signs: [sign: string, isOn: boolean][] = [
    ['is-hollow', isHollow(item.status)],
    ['is-uncertain', item.isUncertain],
    ['is-approximate', item.isApproximate],
    ['open-start', item.isOpenStart],
    ['open-end', item.isOpenEnd],
  ];
  const on = signs.filter(([, isOn]) => isOn).map(([sign]) => sign);
  return ['ct-item', `is-${item.shape}`, `is-${item.status}`, ...on].join(' ');
}
