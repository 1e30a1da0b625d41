import { DAY_MS, startOfDay } from './calendar.ts';

/** A year as EDTF writes it: 2016, 0050, -0044, Y12000 (ISO 8601-2, 4.4.1: years of more than four digits). */
export function edtfYear(year: number): string {
  const sign = year < 0 ? '-' : '';
  const digits = String(Math.abs(year));
  return digits.length > 4 ? `Y${sign}${digits}` : sign + digits.padStart(4, '0');
}

/**
 * Gives the year of a day, which counts from 1970-01-01. Days that are asked for one after the other mostly lie in one year,
 * so that the last one is looked at first: of a million days in time order each takes some nanoseconds.
 */
export function yearFinder(): (day: number) => number {
  let [year, firstDay, nextDay] = [0, 0, 0];
  return (day) => {
    if (day >= firstDay && day < nextDay) return year;
    year = new Date(day * DAY_MS).getUTCFullYear();
    firstDay = startOfDay(year) / DAY_MS;
    nextDay = startOfDay(year + 1) / DAY_MS;
    return year;
  };
}
