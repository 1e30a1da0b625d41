import * as z from 'zod';
import { parseEdtf, type DateProblem } from '../time/edtf.ts';
import { plainDay } from '../time/plain-day.ts';
import { LEVELS, MARKS, STATUSES } from './vocabulary.ts';

/** The value of `format` in every data set. */
export const FORMAT = 'cooperation-timeline';

/** The newest version this code reads and the one it writes. */
export const VERSION = 1;

/** One line of meaning for a field; it travels into the JSON Schema. */
function means<T extends z.ZodType>(schema: T, description: string): T {
  return schema.describe(description);
}

/** The shapes that texts must have; each is the message of the issue of a text that has not. */
export const TEXT_SHAPES = ['id', 'partner-code', 'colour'] as const;

function shaped(pattern: RegExp, shape: (typeof TEXT_SHAPES)[number]): z.ZodString {
  return z.string().regex(pattern, shape);
}

type DateIssue = z.core.$ZodIssueCustom & { params: { date: DateProblem } };

/** Whether an issue is that of a text that should be a date. */
export function isDateIssue(issue: z.core.$ZodIssueCustom): issue is DateIssue {
  return issue.params !== undefined && 'date' in issue.params;
}

const text = z.string().trim().min(1);
const id = shaped(/^[a-z0-9][a-z0-9-]*$/, 'id');
const partner = shaped(/^[A-Z][A-Z0-9-]+$/, 'partner-code');
const webAddress = z.url({ protocol: /^https?$/ });
const edtf = z.string().check((context) => {
  if (plainDay(context.value) !== null) return;
  const date = parseEdtf(context.value);
  if (date.ok) return;
  const params = { date: date.error };
  context.issues.push({ code: 'custom', input: context.value, params });
});
const colour = shaped(/^#[0-9a-f]{6}$/i, 'colour');

const zhText = means(
  z.strictObject({
    title: means(text.optional(), 'The title in Chinese.'),
    summary: means(text.optional(), 'The summary in Chinese.'),
  }),
  'The same in Chinese, where the source is Chinese.',
);

const place = z.strictObject({
  city: means(text.optional(), 'City, by its English name.'),
  country: means(partner.optional(), 'ISO 3166-1 alpha-2 code of the country it lies in.'),
  venue: means(text.optional(), 'Building, campus or institution.'),
});

const sourceReference = z.strictObject({
  source: means(id, 'Id of an entry of `sources`.'),
  mention: means(
    z.enum(['report', 'passing', 'announcement']).default('report'),
    'Whether the source reports the event, mentions it in passing, or announces it.',
  ),
  note: means(text.optional(), 'What in particular this source says.'),
});

const participant = z.strictObject({
  name: means(text, 'Name in the order of the source, in normal case.'),
  role: means(text.optional(), 'Office held at the time.'),
  affiliation: means(text.optional(), 'Ministry, institution or company.'),
  side: means(partner.optional(), 'Country or actor represented.'),
  part: means(
    z.enum(['co-chair', 'head', 'speaker', 'signatory', 'attendee']).default('attendee'),
    'What the person did there.',
  ),
});

const organiser = z.strictObject({
  name: means(text, 'Name of the organisation.'),
  side: means(partner.optional(), 'Country or actor it belongs to.'),
  part: means(
    z.enum(['organiser', 'co-organiser', 'sponsor', 'host', 'party']).default('organiser'),
    'Its part: organiser, co-organiser, sponsor, host, or simply a party to the event.',
  ),
});

const attendance = z.strictObject({
  count: means(z.int().nonnegative(), 'How many.'),
  of: means(text, 'Of what: delegates, institutions, companies.'),
  approximate: means(
    z.boolean().optional(),
    'True when the source says "some", "about" or "over".',
  ),
});

const outcome = z.strictObject({
  kind: means(
    z.enum(['signed', 'finalised', 'agreed', 'announced', 'launched', 'discussed', 'presented']),
    'What was done.',
  ),
  text: means(text, 'With what, in one sentence.'),
});

const announcement = z.strictObject({
  date: means(edtf.optional(), 'Date that was announced, as precise as it was then (EDTF).'),
  place: means(place.optional(), 'Place that was announced.'),
  text: means(text, 'What was announced, in one sentence.'),
  source: means(id, 'Id of the source that announced it.'),
});

/** One event, as a file holds it. */
export const eventSchema = z.strictObject({
  id: means(id, 'Unique in the data set and stable over its versions.'),
  title: means(text, 'What happened, in English, short enough for a timeline.'),
  zh: zhText.optional(),
  date: means(
    edtf.optional(),
    'When, in EDTF (ISO 8601-2), never more precise than the source. Leave it out when no date is known.',
  ),
  status: means(z.enum(STATUSES).default('held'), 'Held, planned, postponed or cancelled.'),
  kind: means(id, 'Id of a kind: one of the default ones or of `kinds`.'),
  level: means(z.enum(LEVELS).optional(), 'Rank of the people who met.'),
  partners: means(
    z.array(partner).default([]),
    'Countries (ISO 3166-1 alpha-2) and actors that took part, without the perspective.',
  ),
  place: means(place.optional(), 'Where it took place.'),
  series: means(id.optional(), 'Id of the series it belongs to.'),
  edition: means(z.int().positive().optional(), 'Its number in the series: 9 for the 9th meeting.'),
  summary: means(text.optional(), 'One to three sentences in English.'),
  topics: means(z.array(text).default([]), 'Subjects, in lower case.'),
  participants: means(z.array(participant).default([]), 'People named by the sources.'),
  organisers: means(z.array(organiser).default([]), 'Organisations named by the sources.'),
  attendance: means(z.array(attendance).default([]), 'Figures of attendance.'),
  outcomes: means(z.array(outcome).default([]), 'What was signed, finalised, agreed or shown.'),
  announced: means(
    z.array(announcement).default([]),
    'What was announced before; kept when the event was then held otherwise.',
  ),
  background: means(
    z.boolean().default(false),
    'True for a background event: it stands in the context lane and partner filters never hide it.',
  ),
  sources: means(z.array(sourceReference).min(1), 'Where the event is from; at least one.'),
  extra: means(z.record(z.string(), z.json()).optional(), 'Anything else; kept, not interpreted.'),
});

const actor = z.strictObject({
  code: means(partner, 'Code used in `partners`; not an ISO 3166-1 alpha-2 code.'),
  name: means(text, 'English name.'),
  zh: means(text.optional(), 'Chinese name.'),
  kind: means(
    z.enum(['organisation', 'bloc', 'forum', 'region', 'former-state']),
    'What it is; a former state is one that is no more, or no more by this name.',
  ),
  members: means(
    z.array(partner).optional(),
    'ISO 3166-1 alpha-2 codes of the members, where known.',
  ),
  membersAsOf: means(edtf.optional(), 'When it had these members (EDTF).'),
  successors: means(
    z.array(partner).optional(),
    'For a former state: ISO 3166-1 alpha-2 codes, or codes of actors, of the states that came after it.',
  ),
});

const kind = z.strictObject({
  id: means(id, 'Id used in `kind`; that of a default kind changes its label, colour or mark.'),
  label: means(text, 'English label, singular.'),
  colour: means(colour, 'Colour, #rrggbb.'),
  mark: means(z.enum(MARKS).default('circle'), 'Second sign beside the colour.'),
});

const series = z.strictObject({
  id: means(id, 'Id used in `series`.'),
  title: means(text, 'Name of the recurring meeting.'),
  description: means(text.optional(), 'What it is, in a sentence.'),
});

const source = z.strictObject({
  id: means(id, 'Id used in `sources` of events.'),
  publisher: means(text, 'Who published it.'),
  title: means(text.optional(), 'Title of the page, issue or document.'),
  published: means(edtf.optional(), 'Date of publication (EDTF), where known.'),
  url: means(webAddress.optional(), 'Link, where one exists.'),
  language: means(z.enum(['en', 'zh']).default('en'), 'Language of the source.'),
});

/** A whole data set, as a JSON file holds it. */
export const dataSetSchema = z
  .strictObject({
    $schema: means(z.string().optional(), 'Address of the JSON Schema, for editors.'),
    format: means(z.literal(FORMAT), 'Tells this format from others.'),
    version: means(z.literal(VERSION), 'Version of the format.'),
    title: means(text, 'Title of the data set.'),
    description: means(text.optional(), 'What it holds and how it was made.'),
    licence: means(text.optional(), 'Licence, as an SPDX identifier or in words.'),
    updated: means(edtf.optional(), 'Day of the last change (EDTF).'),
    perspective: means(
      partner.optional(),
      'Country or actor whose cooperation this is; never a partner lane of its own.',
    ),
    actors: means(z.array(actor).default([]), 'Partners that are no ISO 3166-1 country.'),
    kinds: means(
      z.array(kind).default([]),
      'Kinds of events beside or instead of the default ones.',
    ),
    series: means(z.array(series).default([]), 'Recurring meetings.'),
    sources: means(z.array(source).default([]), 'Where events are from.'),
    events: means(z.array(eventSchema), 'The events, in any order.'),
  })
  .meta({ title: 'Cooperation Timeline data set' });

/** All of a data set but its events: what the first line of an NDJSON file holds. */
export const headSchema = dataSetSchema.omit({ events: true });

/** A data set as a person may write it: what has a default may be left out. */
export type DataSetInput = z.input<typeof dataSetSchema>;
/** A data set with all defaults filled in. */
export type DataSetFile = z.output<typeof dataSetSchema>;
/** All of a data set but its events, with all defaults filled in. */
export type DataSetHead = z.output<typeof headSchema>;
/** One event with all defaults filled in. */
export type CooperationEvent = z.output<typeof eventSchema>;
/** One event as a person may write it. */
export type EventInput = z.input<typeof eventSchema>;
export type Actor = DataSetFile['actors'][number];
export type Series = DataSetFile['series'][number];
export type Source = DataSetFile['sources'][number];
export type Place = z.output<typeof place>;
export type Announcement = CooperationEvent['announced'][number];
