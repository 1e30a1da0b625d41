import * as z from 'zod';
import { arrangementSchema } from '#core/bridge/arrangement-schema.ts';
import { FIRST_ARRANGEMENT } from '#core/bridge/arrangement.ts';
import { contrastSchema, languageChoiceSchema, themeSchema } from '#core/bridge/channels.ts';
import { mappingSchema } from '#core/formats/mapping/mapping.ts';
import { viewSchema } from '#core/timeline/view-schema.ts';

/** Most views that are remembered; the ones not looked at for the longest are forgotten first. */
export const MAX_VIEWS = 50;

/** What of one start is there again at the next, field by field with the value of the first start. */
const fields = {
  /** Path of the data set; null is the bundled one. */
  lastFile: z.string().nullable().default(null),
  /** Newest first; the file null is the bundled set. */
  views: z.array(z.strictObject({ file: z.string().nullable(), view: viewSchema })).default([]),
  /** Place and size of the window when it is not maximised, in screen pixels. */
  bounds: z
    .strictObject({ x: z.int(), y: z.int(), width: z.int(), height: z.int() })
    .nullable()
    .default(null),
  isMaximized: z.boolean().default(false),
  theme: themeSchema.default('system'),
  contrast: contrastSchema.default('system'),
  language: languageChoiceSchema.default('system'),
  /** Path of the file with names of countries; null for the usual ones. */
  namesFile: z.string().nullable().default(null),
  /** Timeline, table or both, and the columns of the table. */
  arrangement: arrangementSchema.default(FIRST_ARRANGEMENT),
  /** Whether the reader has been shown around. */
  hasSeenTour: z.boolean().default(false),
  /** Paths, newest first. */
  recent: z.array(z.string()).default([]),
  /** Paths of pictures and files with a view that were saved as such or opened, newest first. */
  savedViews: z.array(z.string()).default([]),
  /** How tables are read, by their columns; newest first. */
  mappings: z.array(mappingSchema).default([]),
  /** Folder of the last saved picture. */
  pictureFolder: z.string().nullable().default(null),
};

const settingsSchema = z.object(fields);

/** What the app remembers from one start to the next. */
export type Settings = z.output<typeof settingsSchema>;

/** The settings of the first start. */
export const FIRST_SETTINGS: Settings = settingsSchema.parse({});

/**
 * Reads settings from text. A field that is broken takes its first value and is named in `broken`, so that the rest
 * is not lost with it; text that is no JSON object breaks the whole.
 */
export function parseSettings(text: string): { settings: Settings; broken: string[] } {
  const value = parseObject(text);
  if (value === null) return { settings: FIRST_SETTINGS, broken: ['the whole file'] };
  const broken = Object.entries(fields).flatMap(([name, schema]) =>
    schema.safeParse(value[name]).success ? [] : [name],
  );
  const sound = Object.entries(value).filter(([name]) => !broken.includes(name));
  return { settings: settingsSchema.parse(Object.fromEntries(sound)), broken };
}

function parseObject(text: string): Record<string, unknown> | null {
  try {
    const value: unknown = JSON.parse(text);
    const isObject = typeof value === 'object' && value !== null && !Array.isArray(value);
    return isObject ? (value as Record<string, unknown>) : null;
  } catch {
    return null;
  }
}
