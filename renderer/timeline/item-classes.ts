import { isHollow } from '#core/timeline/drawing.ts';
import type { EventItem, TimelineItem } from '#core/timeline/timeline-item.ts';

/** Signs of an item that are on or off. */
type Signs = [sign: string, isOn: boolean][];

/** The classes that draw an item's signs; items.css and the legend share those of events. */
export function itemClasses(item: TimelineItem): string {
  switch (item.type) {
    case 'event':
      return eventClasses(item);
    case 'cluster':
      return withSigns('ct-crowd ct-cluster', [
        ['open-start', item.isOpenStart],
        ['open-end', item.isOpenEnd],
      ]);
    case 'density':
      return 'ct-crowd ct-density';
  }
}

function eventClasses(item: EventItem): string {
  return withSigns(`ct-item is-${item.shape} is-${item.status}`, [
    ['is-hollow', isHollow(item.status)],
    ['is-uncertain', item.isUncertain],
    ['is-approximate', item.isApproximate],
    ['open-start', item.isOpenStart],
    ['open-end', item.isOpenEnd],
    ['is-new', item.change === 'new'],
    ['is-changed', item.change === 'changed'],
  ]);
}

function withSigns(classes: string, signs: Signs): string {
  return [classes, ...signs.filter(([, isOn]) => isOn).map(([sign]) => sign)].join(' ');
}
