import type { DayOrder } from './day-order.ts';
import type { TokenKind } from './date-words.ts';
import type { EverydayFault } from './everyday-problem.ts';

/** What is known of a date, as digits are written: a day of one digit or two, a year of two or four. */
export interface DateFields {
  year?: string;
  month?: string;
  day?: string;
  /** Season, quarter or half of a year: a code of EDTF. */
  part?: number;
  /** EDTF of a decade or a century. */
  decade?: string;
  /** Two numbers that are a day and a month in some order, as they stand there. */
  pair?: [string, string];
}

/** A word, number or sign of a date. */
export interface DatePiece extends DateFields {
  kind: TokenKind;
}

/** A piece with its place in the text, end exclusive. */
export interface DateToken extends DatePiece {
  at: number;
  end: number;
}

/** A sticky pattern, and what its match is; no pieces for what says nothing. */
export interface PieceRule {
  pattern: RegExp;
  read: (match: string[], order: DayOrder) => DatePiece[] | EverydayFault;
}
