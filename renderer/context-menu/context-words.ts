import type { MarkedDetail } from '#core/bridge/channels.ts';

/** What context menus are called. */
export const MENU_NAMES = {
  event: (title: string) => `Event: ${title}`,
  crowd: (name: string) => name,
  lane: (label: string) => `Lane: ${label}`,
  ground: 'Timeline',
};

/** What their entries say. */
export const ENTRY_WORDS = {
  open: 'Open Details',
  list: 'List These Events',
  zoomToEvent: 'Zoom to This Event',
  zoomToCrowd: 'Zoom to These Events',
  onlySeries: 'Show Only Its Series',
  onlyPlace: 'Show Only Its Place',
  copyText: 'Copy as Text',
  copyRow: 'Copy as a Table Row',
  copyLink: 'Copy Link to Its Source',
  hideLane: (label: string) => `Hide ${label}`,
  onlyLane: (label: string) => `Show Only ${label}`,
  unfold: 'Show More Lanes',
  fold: 'Fold the Further Lanes',
};

/** What is said when something is on the clipboard, or not. */
export const COPY_WORDS = {
  text: 'Details copied.',
  row: 'Row copied.',
  link: 'Link copied.',
  rowGone: 'Nothing was copied: the table has changed. Try again.',
};

/** "Show Only Netherlands"; of several, "Show Only Its 3 Partners". */
export function onlyPartnersWords({ partners }: Pick<MarkedDetail, 'partners'>): string {
  const [first] = partners;
  if (partners.length === 1 && first) return `Show Only ${first.name}`;
  return partners.length === 0
    ? 'Show Only Its Partners'
    : `Show Only Its ${partners.length} Partners`;
}

/** "Show Only Joint Committee". */
export function onlyKindWords({ kind }: Pick<MarkedDetail, 'kind'>): string {
  return `Show Only ${kind.label}`;
}
