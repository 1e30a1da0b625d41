import * as z from 'zod';

/** What a column can be: fields of an event, as far as a cell can hold them. */
export const MAPPED_FIELDS = [
  'title',
  'date',
  'start',
  'end',
  'kind',
  'status',
  'level',
  'partners',
  'city',
  'country',
  'venue',
  'series',
  'edition',
  'summary',
  'topics',
  'participants',
  'organisers',
  'titleZh',
  'summaryZh',
  'publisher',
  'sourceTitle',
  'published',
  'link',
  'id',
  'background',
  'more',
] as const;
export type MappedField = (typeof MAPPED_FIELDS)[number];

/** Whether day or month comes first in dates such as 05/06/2016. */
const DAY_ORDERS = ['day-first', 'month-first'] as const;

const columns = z.array(z.string().max(1000)).max(2000);

/**
 * How a table becomes events, as `.mapping.json` files hold it. It is made for tables of one header, by which it is found
 * again.
 */
export const mappingSchema = z.strictObject({
  format: z.literal('cooperation-timeline-mapping').describe('Tells this format from others.'),
  version: z.literal(1).describe('Version of the format.'),
  columns: columns.describe('The header that it was made for: the names of all columns, in order.'),
  fields: z
    .partialRecord(z.enum(MAPPED_FIELDS), columns)
    .describe('The columns of each field; of most the first that has a value counts.'),
  ignored: columns.default([]).describe('Columns that are dropped. All others go to `extra`.'),
  dayOrder: z
    .enum(DAY_ORDERS)
    .optional()
    .describe('How 05/06/2016 is read; when left out, the whole column decides.'),
  names: z
    .record(z.string(), z.string())
    .default({})
    .describe('What names of partners mean: a code or a known name, or "" for no partner.'),
  perspective: z
    .string()
    .optional()
    .describe('Country or actor whose cooperation this is, by code or name.'),
  kind: z.string().optional().describe('Kind of all events, when no column tells it.'),
  sheet: z.string().optional().describe('Name of the sheet; when left out, the first one.'),
  encoding: z.string().optional().describe('Encoding of a text file; when left out, it is found.'),
  delimiter: z.string().length(1).optional().describe('What parts cells; when left out, found.'),
});
export type Mapping = z.output<typeof mappingSchema>;

/** How a file is read as a table; what is left out is found. */
export const tableReadingSchema = mappingSchema.pick({
  sheet: true,
  encoding: true,
  delimiter: true,
});
export type TableReading = z.output<typeof tableReadingSchema>;

/** The names of the columns of a table: one that is blank or stands twice is told apart by its number. */
export function toColumnNames(header: readonly string[]): string[] {
  const taken = new Set<string>();
  return header.map((text, at) => {
    const name = text.trim() === '' ? `Column ${at + 1}` : text.trim();
    const free = taken.has(name) ? `${name} (${at + 1})` : name;
    taken.add(free);
    return free;
  });
}

/** A mapping of some columns that takes nothing from them. */
export function emptyMapping(names: readonly string[]): Mapping {
  return {
    format: 'cooperation-timeline-mapping',
    version: 1,
    columns: [...names],
    fields: {},
    ignored: [],
    names: {},
  };
}
