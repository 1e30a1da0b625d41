/** What this project uses of the `edtf` package, which ships no types of its own. */
declare module 'edtf' {
  /** One parsed EDTF expression, as plain data. */
  export interface EdtfNode {
    type: 'Date' | 'Year' | 'Decade' | 'Century' | 'Season' | 'Interval' | 'List' | 'Set';
    level: number;
    /** Year, month (0 to 11), day; for an interval its two ends: an infinite number is open, a missing one unknown. */
    values: (number | EdtfNode | null | undefined)[];
    /** `true`, or a bit mask where only a part of the date is qualified (level 2). */
    uncertain?: boolean | number;
    approximate?: boolean | number;
    /** Bit mask of digits given as X: year 15, month 48, day 192. */
    unspecified?: number;
    offset?: number;
  }
  /** Bounds in milliseconds since 1970 UTC; `max` is the last millisecond that belongs to the date. */
  export interface EdtfValue {
    min: number;
    max: number | null;
  }
  /** Parses an EDTF string; throws a SyntaxError or a RangeError. */
  export function parse(text: string, options: { level: number }): EdtfNode;
  export default function edtf(node: EdtfNode): EdtfValue;
}
