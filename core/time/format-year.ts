import type { EpochMs } from './calendar.ts';

/** The year as EDTF writes it, with four digits: 2016, 0050, -0044. (dayjs would write 0-44.) */
export function formatYear(ms: EpochMs): string {
  const year = new Date(ms).getUTCFullYear();
  return `${year < 0 ? '-' : ''}${String(Math.abs(year)).padStart(4, '0')}`;
}
