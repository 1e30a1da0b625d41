import { formatCount } from '#core/format-count.ts';
import type { ClusterItem } from '#core/timeline/timeline-item.ts';
import { kindMarks, marksWidthPx } from './kind-mark.ts';
import { itemFont, textWidthPx } from './text-width.ts';

/** How many kinds a badge shows by their marks; the strip shows all. */
const MOST_MARKS = 3;

/** As in crowds.css: padding on either side, and the gap before the marks. */
const PADDING_PX = 8;
const GAP_PX = 5;

/** How many events a cluster stands for, and the marks of the most frequent kinds among them. */
export function crowdBadge(item: ClusterItem): HTMLElement {
  const badge = document.createElement('span');
  badge.className = 'ct-crowd-badge';
  const count = document.createElement('span');
  count.className = 'ct-crowd-count';
  count.textContent = countText(item);
  badge.append(count, kindMarks(item.kinds.slice(0, MOST_MARKS)));
  return badge;
}

/** Width of a badge in CSS pixels. */
export function badgeWidthPx(item: ClusterItem): number {
  const marks = Math.min(item.kinds.length, MOST_MARKS);
  const textPx = Math.ceil(textWidthPx(countText(item), itemFont('600')));
  return 2 * PADDING_PX + textPx + GAP_PX + marksWidthPx(marks);
}

/** A thin strip with a share for each kind, the most frequent first. */
export function kindsStrip({ kinds, count }: ClusterItem): HTMLElement {
  const strip = document.createElement('span');
  strip.className = 'ct-crowd-strip';
  let done = 0;
  const stops = kinds.map(({ colour, count: ofKind }) => {
    const from = share(done, count);
    done += ofKind;
    return `color-mix(in srgb, ${colour}, var(--ct-ink) var(--ct-kind-ink)) ${from} ${share(done, count)}`;
  });
  strip.style.background = `linear-gradient(to right, ${stops.join(', ')})`;
  return strip;
}

function share(part: number, whole: number): string {
  return `${((100 * part) / whole).toFixed(2)}%`;
}

function countText({ count }: ClusterItem): string {
  return formatCount(count);
}
