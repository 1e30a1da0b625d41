import { cleanDateText } from './clean-date-text.ts';

/** Which comes first in 05/06/2016. */
export type DayOrder = 'day-first' | 'month-first';

/** What the dates of a column, or of a part of it, have told. */
export interface CountedDates {
  /** Dates that can be read in both orders, as two different days. */
  ambiguous: number;
  dayFirstOnly: number;
  monthFirstOnly: number;
  /** The first text with an ambiguous date, as it stands there; null when there is none. */
  example: string | null;
}

export interface DecidedOrder extends CountedDates {
  order: DayOrder;
  /** Whether there are dates that can be read in this order only, and none that can be read in the other only. */
  isCertain: boolean;
}

/** Longer texts are no dates. */
const MAX_LENGTH = 100;
/** A numeric date that ends in its year; with hyphens only a year of four digits, as 16-05-19 may begin with it. */
const YEAR_LAST = /(?<![\d./-])(\d{1,2})([-./])(\d{1,2})\2(\d{4}|(?<!-)\d{2})(?![\d])/g;

const YEAR_FIRST = /^\d{4}(?:-\d\d){0,2}$/;

/**
 * Finds out from all texts of one column whether its days stand before its months. A row by itself cannot tell: 05/06/2016
 * is a date in both orders, and a column that changed its order from row to row would be read wrong in silence. Dates with
 * dots are day-first always, so that they are never ambiguous.
 */
export class DayOrderEvidence {
  #ambiguous = 0;
  #dayFirstOnly = 0;
  #monthFirstOnly = 0;
  #example: string | null = null;

  add(text: string): void {
    // Days, months and years as ISO 8601 has them tell nothing; most tables that are made by programs have no others.
    if (text.length > MAX_LENGTH || YEAR_FIRST.test(text)) return;
    for (const [, first, sign, second] of cleanDateText(text).matchAll(YEAR_LAST)) {
      this.#count(text, { first: Number(first), second: Number(second), isDotted: sign === '.' });
    }
  }

  get counted(): CountedDates {
    return {
      ambiguous: this.#ambiguous,
      dayFirstOnly: this.#dayFirstOnly,
      monthFirstOnly: this.#monthFirstOnly,
      example: this.#example,
    };
  }

  /** Adds what has been counted in the next part of the column. */
  takeIn({ ambiguous, dayFirstOnly, monthFirstOnly, example }: CountedDates): void {
    this.#ambiguous += ambiguous;
    this.#dayFirstOnly += dayFirstOnly;
    this.#monthFirstOnly += monthFirstOnly;
    this.#example ??= example;
  }

  #count(text: string, date: { first: number; second: number; isDotted: boolean }): void {
    const isDayFirst = isDayAndMonth(date.first, date.second);
    const isMonthFirst = isDayAndMonth(date.second, date.first) && !date.isDotted;
    if (isDayFirst && isMonthFirst) {
      if (date.first === date.second) return;
      this.#ambiguous += 1;
      this.#example ??= text;
    } else if (isMonthFirst) {
      this.#monthFirstOnly += 1;
    } else if (isDayFirst && date.first > 12) {
      this.#dayFirstOnly += 1;
    }
  }

  /** The order of most dates that tell one; day-first when none does, or as many as tell the other. */
  decide(): DecidedOrder {
    const { counted } = this;
    const { dayFirstOnly, monthFirstOnly } = counted;
    return {
      ...counted,
      order: monthFirstOnly > dayFirstOnly ? 'month-first' : 'day-first',
      isCertain: dayFirstOnly > 0 !== monthFirstOnly > 0,
    };
  }
}

function isDayAndMonth(day: number, month: number): boolean {
  return day >= 1 && day <= 31 && month >= 1 && month <= 12;
}
