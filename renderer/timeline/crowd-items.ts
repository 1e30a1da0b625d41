import { badgeWidthPx } from './crowd-badge.ts';
import { eventPx } from './event-px.ts';
import { SliceItem } from './slice-item.ts';
import { steadyPx } from './written-styles.ts';

/** Height of a density. */
const DENSITY_PX = 30;

/** vis-timeline keeps a margin beside items for the sake of titles; clusters of neighbouring cells may stand closer. */
const MARGIN_PX = 10;
const GAP_PX = 2;

/** Widest that a cluster is drawn beyond the window, in windows. */
const MOST_WINDOWS = 2;

/** A cluster: a pill over its period, never narrower than its badge, which stays in sight. */
export class ClusterPill extends SliceItem {
  #badgePx = 0;

  protected measure(): void {
    const { item } = this.data;
    if (item.type !== 'cluster') return;
    this.height = eventPx();
    this.#badgePx = badgeWidthPx(item);
  }

  repositionX(): void {
    const windowPx = this.parent.width;
    const { toScreen } = this.conversion;
    const start = Math.max(toScreen(this.data.start), -windowPx);
    const end = Math.min(toScreen(this.data.end), MOST_WINDOWS * windowPx);
    const missingPx = Math.max(0, this.#badgePx - (end - start));
    this.left = start - missingPx / 2;
    const pillPx = Math.max(this.#badgePx, end - start - GAP_PX);
    this.width = pillPx + GAP_PX - MARGIN_PX;
    const badgeAt = Math.min(Math.max(-this.left, 0), pillPx - this.#badgePx);
    this.write('box', 'transform', `translateX(${this.left}px)`);
    this.write('box', 'width', `${steadyPx(pillPx)}px`);
    this.write('label', '--badge-at', `${badgeAt}px`);
  }
}

/** A density: it stretches with the time axis; what is pointed at and focused is the part of it that is in sight. */
export class DensityArea extends SliceItem {
  protected measure(): void {
    this.height = DENSITY_PX;
  }

  repositionX(): void {
    const { toScreen } = this.conversion;
    this.left = toScreen(this.data.start);
    this.width = toScreen(this.data.end) - this.left;
    const from = Math.max(this.left, 0);
    const to = Math.min(this.left + this.width, this.parent.width);
    this.write('box', 'transform', `translateX(${this.left}px)`);
    this.write('box', 'width', `${steadyPx(this.width)}px`);
    this.write('label', 'transform', `translateX(${from - this.left}px)`);
    this.write('label', 'width', `${steadyPx(Math.max(0, to - from))}px`);
  }
}
