/** What is looked at to tell that a page shows something new. All of it is read without laying anything out. */
export interface PageSigns {
  /** Places and words of the axis: other ones in every other window, in our app as in plain vis-timeline. */
  axis: string;
  /** The counts of our status line. */
  counts: string;
  /** Our active filters in words. */
  filters: string;
  /** Which rows of our table are in sight, and where. */
  rows: string;
}

/** Reads the signs of the page as it is. */
export function readSigns(): PageSigns {
  const labels = document.querySelectorAll<HTMLElement>('.vis-time-axis.vis-foreground .vis-text');
  return {
    axis: Array.from(labels, (label) => label.style.transform + label.textContent).join('|'),
    counts: document.querySelector('.ct-status-counts')?.textContent ?? '',
    filters: document.querySelector('.ct-chips')?.textContent ?? '',
    rows: readRows(),
  };
}

function readRows(): string {
  const rows = document.querySelector<HTMLElement>('.ct-grid-rows');
  if (!rows) return '';
  const first = rows.querySelector<HTMLElement>('.ct-row:not([data-aside])');
  return `${rows.style.transform} ${first?.dataset['row']} ${first?.dataset['event']}`;
}

/**
 * Whether nothing is outstanding: our app says so of itself. Plain vis-timeline, which draws all it has in one go, says
 * nothing and is always settled.
 */
export function isSettled(): boolean {
  const missing = '.ct-grid-rows .ct-row:not([data-event], [data-aside])';
  const areRowsMissing = document.querySelector(missing) !== null;
  return document.documentElement.dataset['settled'] !== 'false' && !areRowsMissing;
}

/** How many elements of items are in the document, by vis-timeline's class and by our own mark. */
export function countItems(): { visItems: number; itemIds: number } {
  return {
    visItems: document.querySelectorAll('.vis-item').length,
    itemIds: document.querySelectorAll('[data-item-id]').length,
  };
}
