import type { DataSet, DatedEvent } from '../../events/data-set.ts';
import type { EventDraft, FileDraft, JsonValue } from '../drafts/event-draft.ts';
import { isJsonObject, type JsonObject } from '../drafts/json-value.ts';
import type { FilePlace, Problem } from '../problem.ts';
import { toSlide } from './format-timelinejs.ts';
import { readSlide } from './read-slide.ts';
import { readTitle } from './read-timelinejs.ts';
import { OWN_MEMBER, toText } from './slide-homes.ts';

/** The columns of the spreadsheet from which TimelineJS makes its JSON, in their order. */
export const TIMELINEJS_COLUMNS = [
  'Year',
  'Month',
  'Day',
  'Time',
  'End Year',
  'End Month',
  'End Day',
  'End Time',
  'Display Date',
  'Headline',
  'Text',
  'Media',
  'Media Credit',
  'Media Caption',
  'Media Thumbnail',
  'Type',
  'Group',
  'Background',
] as const;
type Column = (typeof TIMELINEJS_COLUMNS)[number];

/** A row is an event, or the title of the file; neither where it is empty or without a headline. */
export interface TimelineJsRowRead {
  draft?: EventDraft;
  file?: FileDraft;
  problems: Problem[];
}

/** Reads a row of TimelineJS's spreadsheet; columns of other names go to `extra`. */
export function readTimelineJsRow(
  row: Readonly<Record<string, string>>,
  at: FilePlace,
): TimelineJsRowRead {
  const cells = new Map(Object.entries(row).map(([name, cell]) => [name.trim(), cell.trim()]));
  if ([...cells.values()].every((cell) => cell === '')) return { problems: [] };
  const slide = slideOfRow((column) => cells.get(column) ?? '');
  const type = (cells.get('Type') ?? '').toLowerCase();
  if (type === 'title') return { file: readTitle(slide), problems: [] };
  const names = new Set<string>(TIMELINEJS_COLUMNS);
  const others = [...cells].filter(([name, cell]) => !names.has(name) && cell !== '');
  return readSlide(
    { ...slide, ...Object.fromEntries(others), [OWN_MEMBER]: undefined },
    () => at,
    type === 'era',
  );
}

/** The slide that TimelineJS makes of a row; it takes "1,815" for a year too. */
function slideOfRow(cell: (column: Column) => string): JsonObject {
  const date = (year: Column, month: Column, day: Column, time: Column) => ({
    year: cell(year).replaceAll(/[\s,]+/g, ''),
    month: cell(month),
    day: cell(day),
    ...(cell(time) !== '' && { time: cell(time) }),
  });
  const media = withoutEmpty({
    url: cell('Media'),
    credit: cell('Media Credit'),
    caption: cell('Media Caption'),
    thumbnail: cell('Media Thumbnail'),
  });
  const background = cell('Background');
  return {
    ...withoutEmpty({ display_date: cell('Display Date'), group: cell('Group') }),
    start_date: date('Year', 'Month', 'Day', 'Time'),
    end_date: date('End Year', 'End Month', 'End Day', 'End Time'),
    text: { headline: cell('Headline'), text: cell('Text') },
    ...(Object.keys(media).length > 0 && { media }),
    ...(background !== '' && {
      background: /^(?:https?:)?\/\/?/i.test(background)
        ? { url: background }
        : { color: background },
    }),
  };
}

function withoutEmpty(texts: Record<string, string>): Record<string, string> {
  return Object.fromEntries(Object.entries(texts).filter(([, text]) => text !== ''));
}

/**
 * The row of an event for the same columns. It says what a slide shows, and no more: unlike the JSON it has no place for
 * our other fields. An event without a date has a row without a year.
 */
export function formatTimelineJsRow(
  dataSet: DataSet,
  { event }: DatedEvent,
): Record<Column, string> {
  const slide = toSlide(dataSet, event);
  const { start_date: start, end_date: end, text, media, background } = slide;
  const isEra = event.background && end !== undefined;
  return {
    Year: member(start, 'year'),
    Month: member(start, 'month'),
    Day: member(start, 'day'),
    Time: '',
    'End Year': member(end, 'year'),
    'End Month': member(end, 'month'),
    'End Day': member(end, 'day'),
    'End Time': '',
    'Display Date': toText(slide['display_date']),
    Headline: member(text, 'headline'),
    Text: member(text, 'text'),
    Media: member(media, 'url'),
    'Media Credit': member(media, 'credit'),
    'Media Caption': member(media, 'caption'),
    'Media Thumbnail': member(media, 'thumbnail'),
    Type: isEra ? 'era' : '',
    Group: isEra ? '' : toText(slide['group']),
    Background: member(background, 'url') || member(background, 'color'),
  };
}

function member(object: JsonValue | undefined, name: string): string {
  return isJsonObject(object) ? toText(object[name]) : '';
}
