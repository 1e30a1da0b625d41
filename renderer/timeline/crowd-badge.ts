import { formatCount } from '#core/format-count.ts';
import type { ClusterItem } from '#core/timeline/timeline-item.ts';
import { kindMarks, marksWidthPx } from './kind-mark.ts';
import { itemFont, textWidthPx } from './text-width.ts';
import { writeStyle } from './written-styles.ts';

/** How many kinds a badge shows by their marks; the strip shows all. */
const MOST_MARKS = 3;

/** Room on either side, that on the left the rim and the padding of crowds.css, and the gap before the marks as there. */
const PADDING_PX = 8;
const GAP_PX = 5;

/**
 * Draws a cluster in its label: how many events it stands for, the marks of the most frequent kinds among them, and a share
 * for each kind, for the strip along its foot. `before` is what the label shows, if it shows anything.
 */
export function drawCluster(
  label: HTMLElement,
  item: ClusterItem,
  before: ClusterItem | null,
): void {
  const marks = () => kindMarks(item.kinds.slice(0, MOST_MARKS));
  if (!before) label.replaceChildren(countText(item), marks());
  else {
    if (before.count !== item.count) label.firstChild?.replaceWith(countText(item));
    if (!haveSameMarks(before, item)) label.lastElementChild?.replaceWith(marks());
  }
  writeStyle(label, '--strip', kindsStrip(item));
}

function haveSameMarks(a: ClusterItem, b: ClusterItem): boolean {
  return signsOf(a) === signsOf(b);
}

function signsOf({ kinds }: ClusterItem): string {
  return kinds
    .slice(0, MOST_MARKS)
    .map(({ mark, colour }) => `${mark} ${colour}`)
    .join();
}

/** Width of a badge in CSS pixels. */
export function badgeWidthPx(item: ClusterItem): number {
  const marks = Math.min(item.kinds.length, MOST_MARKS);
  const textPx = Math.ceil(textWidthPx(countText(item), itemFont('600')));
  return 2 * PADDING_PX + textPx + GAP_PX + marksWidthPx(marks);
}

/** A share for each kind from left to right, the most frequent first, as an image. */
function kindsStrip({ kinds, count }: ClusterItem): string {
  let done = 0;
  const stops = kinds.map(({ colour, count: ofKind }) => {
    const from = share(done, count);
    done += ofKind;
    return `color-mix(in srgb, ${colour}, var(--ct-ink) var(--ct-kind-ink)) ${from} ${share(done, count)}`;
  });
  return `linear-gradient(to right, ${stops.join(', ')})`;
}

function share(part: number, whole: number): string {
  return `${((100 * part) / whole).toFixed(2)}%`;
}

function countText({ count }: ClusterItem): string {
  return formatCount(count);
}
