import type { DataSetSummary } from '#core/bridge/data-set-status.ts';
import { NONE } from '#core/events/value-column.ts';
import type { View } from '#core/timeline/view.ts';

/** More partners than this are not spelt out in a name. */
const MAX_PARTNERS = 3;

/** Longest title in a name: file systems allow 255 bytes, a CJK character takes three. */
const MAX_TITLE = 60;

/** "Title NL 2016-05-01 to 2016-05-31.png": a name for a file that says what it shows; the ending without its dot. */
export function pictureName(
  { title }: Pick<DataSetSummary, 'title'>,
  { window, filter }: View,
  ending: string,
): string {
  const partners = filter.partners?.filter((code) => code !== NONE) ?? [];
  const isShort = partners.length > 0 && partners.length <= MAX_PARTNERS;
  const parts = [
    toFileName(title),
    isShort ? partners.join(' ') : '',
    `${formatDay(window.startMs)} to ${formatDay(window.endMs - 1)}`,
  ];
  return `${parts.filter(Boolean).join(' ')}.${ending}`;
}

/** Takes out what Windows, macOS or Linux refuse in a file name, and control characters. */
function toFileName(text: string): string {
  return text
    .replaceAll(/[\p{C}<>:"/\\|?*]+/gu, ' ')
    .replaceAll(/\s+/g, ' ')
    .slice(0, MAX_TITLE)
    .replaceAll(/^[. ]+|[. ]+$/g, '');
}

function formatDay(ms: number): string {
  const date = new Date(ms);
  // A window may reach beyond what a calendar date can be written for.
  return Number.isNaN(date.getTime()) ? 'open' : date.toISOString().replace(/T.*/, '');
}
