import { escapeHtml, escapeHtmlLines } from '../html/escape-html.ts';
import { htmlToLine, htmlToText } from '../html/html-to-text.ts';
import type { JsonValue } from '../drafts/event-draft.ts';
import { isJsonObject, type JsonObject } from '../drafts/json-value.ts';
import type { Home } from '../drafts/own-fields.ts';
import { plainDates, readSlideDate, writeSlideDate } from './slide-date.ts';

/** The member of a slide that holds what TimelineJS has no place for; TimelineJS passes over members it does not know. */
export const OWN_MEMBER = 'cooperation_timeline';
/** The member of a document that holds the events without a date: slides cannot be without one. */
export const UNDATED_MEMBER = 'cooperation_timeline_undated';

/** Where partners, place and sources stand in words, behind the summary. */
export const NOTES_START = '<div class="cooperation-timeline-notes">';

/** Where a slide tells fields of ours; its members are those of `slideMembers`. */
export const SLIDE_HOMES: readonly Home[] = [
  {
    fields: ['title'],
    members: ['headline'],
    write: ({ title }) => (title === undefined ? {} : { headline: escapeHtml(title) }),
    read: ({ headline }) => told('title', htmlToLine(toText(headline))),
  },
  {
    fields: ['summary'],
    members: ['text'],
    write: ({ summary }) =>
      summary === undefined ? {} : { text: `<p>${escapeHtmlLines(summary)}</p>` },
    read: ({ text }) => told('summary', htmlToText(toText(text))),
  },
  {
    fields: ['date'],
    members: ['start_date', 'end_date', 'display_date'],
    write: ({ date }) => writeSlideDate(date),
    read: ({ start_date: start, end_date: end }) => readOnlyDate(start, end),
  },
];

function readOnlyDate(start: JsonValue | undefined, end: JsonValue | undefined) {
  const { date } = readSlideDate(start, end);
  return date === undefined ? {} : { date };
}

/** A text as a field, where there is one. */
function told(name: 'title' | 'summary', text: string): { title?: string; summary?: string } {
  return text === '' ? {} : { [name]: text };
}

/** A text or number of JSON as text; empty for anything else. */
export function toText(value: JsonValue | undefined): string {
  return typeof value === 'string' || typeof value === 'number' ? String(value) : '';
}

/** The members of a slide that its homes know, side by side; the text goes up to the notes that our writer adds. */
export function slideMembers(slide: JsonObject): JsonObject {
  const words = isJsonObject(slide['text']) ? slide['text'] : {};
  const text = summaryHtml(toText(words['text']));
  return {
    ...(toText(words['headline']) !== '' && { headline: toText(words['headline']) }),
    ...(text !== '' && { text }),
    ...plainDates(slide),
  };
}

function summaryHtml(text: string): string {
  const end = text.indexOf(NOTES_START);
  return end < 0 ? text : text.slice(0, end);
}
