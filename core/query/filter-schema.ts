import * as z from 'zod';
import { parseEdtf } from '../time/edtf.ts';

const edtfBound = z
  .string()
  .refine((text) => parseEdtf(text).ok)
  .nullable();
const values = z.array(z.string()).nullable();

/** What to keep. `null` keeps everything, an empty list nothing; all parts must agree. */
export const filterSchema = z.strictObject({
  partners: values,
  kinds: values,
  /** Ids of series; views of before it could be chosen keep all. */
  series: values.default(null),
  /** Keys of places: see `placeKey`. */
  places: values.default(null),
  levels: values,
  statuses: values,
  topics: values,
  /** EDTF; events that may lie on or after its first day. */
  from: edtfBound,
  /** EDTF; events that may lie on or before its last day. */
  to: edtfBound,
  /** Words, and phrases in quotes, that must all occur somewhere in the event: see `toSought`. */
  text: z.string().max(1000),
  /**
   * Keeps only events that lie between `from` and `to` whatever the truth is within what their source says: see
   * `certainEnds`. Left out where it is not chosen, so that a view without it is written as it always was.
   */
  isDateCertain: z.literal(true).exactOptional(),
});
export type EventFilter = z.output<typeof filterSchema>;
