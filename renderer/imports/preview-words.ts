import { formatCount } from '#core/format-count.ts';
import type { ImportPreview } from '#core/formats/mapping/import-preview.ts';

/** "6,831 rows: all are in, 6,830 with a date, none with partners." */
export function previewWords(preview: ImportPreview): string {
  const { counted, isWhole, dated, withPartners } = preview;
  const rows = isWhole ? rowWords(counted) : `First ${rowWords(counted)}`;
  return `${rows}: ${share(preview.in, counted)} in, ${share(dated, counted)} with a date, ${share(withPartners, counted)} with partners.`;
}

function rowWords(count: number): string {
  return count === 1 ? '1 row' : `${formatCount(count)} rows`;
}

function share(count: number, of: number): string {
  if (count === 0) return 'none';
  return count === of ? 'all' : formatCount(count);
}
