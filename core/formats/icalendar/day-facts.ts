import { DAY_MS, startOfDay } from '../../time/calendar.ts';

/** What the parts of a rule ask of a day. Days count from 1970-01-01, weekdays from Monday as 0. */
export interface DayFacts {
  day: number;
  year: number;
  /** From 1. */
  month: number;
  /** From 1. */
  date: number;
  monthLength: number;
  /** From 1. */
  yearDay: number;
  yearLength: number;
  weekday: number;
}

/** 1970-01-01 was a Thursday. */
const FIRST_WEEKDAY = 3;

function weekdayOf(day: number): number {
  return (((day + FIRST_WEEKDAY) % 7) + 7) % 7;
}

/** The day of a date; month from 1, overflow carries on. */
export function dayNumber(year: number, month: number, date: number): number {
  return startOfDay(year, month - 1, date) / DAY_MS;
}

export function factsOf(day: number): DayFacts {
  const at = new Date(day * DAY_MS);
  const [year, month, date] = [at.getUTCFullYear(), at.getUTCMonth() + 1, at.getUTCDate()];
  const newYear = dayNumber(year, 1, 1);
  return {
    day,
    year,
    month,
    date,
    monthLength: dayNumber(year, month + 1, 1) - dayNumber(year, month, 1),
    yearDay: day - newYear + 1,
    yearLength: dayNumber(year + 1, 1, 1) - newYear,
    weekday: weekdayOf(day),
  };
}

/**
 * The number of a day's week and the number of weeks of the year that the week belongs to. A week belongs to the year in
 * which its fourth day lies (ISO 8601, and RFC 5545 3.3.10 for weeks that start on another day).
 */
export function weekOf(day: number, weekStart: number): { week: number; weeks: number } {
  const fourth = factsOf(startOfWeek(day, weekStart) + 3);
  const week = Math.ceil(fourth.yearDay / 7);
  return { week, weeks: week + Math.floor((fourth.yearLength - fourth.yearDay) / 7) };
}

export function startOfWeek(day: number, weekStart: number): number {
  return day - ((weekdayOf(day) - weekStart + 7) % 7);
}
