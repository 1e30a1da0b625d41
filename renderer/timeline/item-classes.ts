import { isHollow } from '#core/timeline/drawing.ts';
import type {
  ClusterItem,
  DensityItem,
  EventItem,
  TimelineItem,
} from '#core/timeline/timeline-item.ts';

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
        ...crowdChange(item),
      ]);
    case 'density':
      return withSigns('ct-crowd ct-density', crowdChange(item));
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

/** A crowd with new events is marked as new, whatever else has changed in it. */
function crowdChange({ changes }: ClusterItem | DensityItem): Signs {
  return [
    ['is-new', changes !== undefined && changes.new > 0],
    ['is-changed', changes !== undefined && changes.new === 0],
  ];
}

function withSigns(classes: string, signs: Signs): string {
  return [classes, ...signs.filter(([, isOn]) => isOn).map(([sign]) => sign)].join(' ');
}
