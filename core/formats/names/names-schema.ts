import * as z from 'zod';

/** The value of `format` in every file of country names. */
export const NAMES_FORMAT = 'cooperation-timeline-names';

/** The newest version this code reads. */
export const NAMES_VERSION = 1;

/** Longest name, in UTF-16 units: longer ones have no room in any lane or cell. */
const MAX_NAME = 100;

/** What a country can be called: something that is seen. */
export const nameSchema = z
  .string()
  .regex(/[^\s\p{C}]/u, 'some-text')
  .max(MAX_NAME);

/** Names of countries, as files hold them. Which codes there are is left to the reader. */
export const namesSchema = z.strictObject({
  $schema: z.string().optional().describe('Address of the JSON Schema, for editors.'),
  format: z.literal(NAMES_FORMAT).describe('Tells this format from others.'),
  version: z.literal(NAMES_VERSION).describe('Version of the format.'),
  names: z
    .record(
      z.string(),
      z.strictObject({
        en: nameSchema.optional().describe('What it is called in English.'),
        zh: nameSchema.optional().describe('What it is called in Chinese.'),
      }),
    )
    .describe('Countries by their ISO 3166-1 codes; what is left out goes by its usual name.'),
});
