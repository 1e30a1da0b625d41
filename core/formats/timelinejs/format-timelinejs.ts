import type { DataSet, DatedEvent } from '../../events/data-set.ts';
import type { CooperationEvent } from '../../events/schema.ts';
import type { JsonValue } from '../drafts/event-draft.ts';
import { isJsonObject, isSameJson, omit, type JsonObject } from '../drafts/json-value.ts';
import { ownFields, ownWords } from '../drafts/own-fields.ts';
import { toSourceDrafts } from '../drafts/source-drafts.ts';
import { escapeHtml, escapeHtmlLines } from '../html/escape-html.ts';
import { OWN_MEMBER, SLIDE_HOMES, toText, UNDATED_MEMBER } from './slide-homes.ts';
import { slideNotes } from './slide-notes.ts';

/** Members of a slide that we have no field for: a reader keeps them under `extra`, from where they come back out. */
const SLIDE_EXTRAS: Record<string, readonly string[]> = {
  media: ['url', 'caption', 'credit', 'thumbnail', 'alt', 'title', 'link', 'link_target'],
  background: ['url', 'color', 'alt', 'opacity'],
};

/**
 * Some events as TimelineJS 3 JSON, in pieces. A background event with a start and an end is an era, any other event a
 * slide; those without a date stand in a list that TimelineJS passes over.
 */
export function* formatTimelineJs(
  dataSet: DataSet,
  events: Iterable<DatedEvent>,
): Generator<string> {
  const eras: string[] = [];
  const undated: string[] = [];
  yield `{\n  "title": ${JSON.stringify(titleSlide(dataSet))},\n  "events": [`;
  let isFirst = true;
  for (const { event } of events) {
    const slide = toSlide(dataSet, event);
    const json = JSON.stringify(slide);
    if (slide['start_date'] === undefined) undated.push(json);
    else if (isEra(event, slide)) eras.push(JSON.stringify(toEra(slide, event.id)));
    else {
      yield `${isFirst ? '' : ','}\n    ${json}`;
      isFirst = false;
    }
  }
  yield '\n  ]';
  yield* formatList('eras', eras);
  yield* formatList(UNDATED_MEMBER, undated);
  yield '\n}\n';
}

function* formatList(name: string, slides: readonly string[]): Generator<string> {
  if (slides.length === 0) return;
  yield `,\n  "${name}": [`;
  for (const [at, slide] of slides.entries()) yield `${at === 0 ? '' : ','}\n    ${slide}`;
  yield '\n  ]';
}

function titleSlide({ head }: DataSet): JsonObject {
  const text = head.description === undefined ? '' : `<p>${escapeHtmlLines(head.description)}</p>`;
  return { text: { headline: escapeHtml(head.title), text } };
}

/** TimelineJS drops an end that is equal to the start, and an era without an end is none. */
function isEra({ background }: CooperationEvent, slide: JsonObject): boolean {
  const { start_date: start, end_date: end } = slide;
  return background && end !== undefined && !isSameJson(start, end);
}

/** An era has dates and a headline; what else is told of the event goes with our own fields. */
function toEra(slide: JsonObject, id: string): JsonObject {
  const { [OWN_MEMBER]: own, ...era } = omit(slide, ['unique_id', 'group']);
  return { ...era, [OWN_MEMBER]: { id, ...(isJsonObject(own) && omit(own, ['background'])) } };
}

/** The slide of an event; one without a date has no `start_date`. */
export function toSlide(dataSet: DataSet, event: CooperationEvent): JsonObject {
  const sources = toSourceDrafts(dataSet, event);
  const {
    headline = '',
    text = '',
    ...dates
  } = Object.assign({}, ...SLIDE_HOMES.map((home) => home.write(event))) as Record<
    string,
    JsonValue
  >;
  const words = ownWords(dataSet, event);
  const { extra, ...own } = ownFields(event, SLIDE_HOMES, ['id', 'sources']);
  const { members, rest } = splitExtra(extra);
  return {
    unique_id: event.id,
    ...dates,
    text: { headline, text: `${toText(text)}${slideNotes(dataSet, event, sources)}` },
    group: escapeHtml(toText(words['kindLabel'])),
    ...members,
    [OWN_MEMBER]: {
      ...own,
      ...words,
      sources: sources as unknown as JsonValue,
      ...(rest && { extra: rest }),
    },
  };
}

/** Parts what a slide has members for from what it has not; an empty `extra` is told too. */
function splitExtra(extra: JsonValue | undefined): { members: JsonObject; rest?: JsonObject } {
  if (!isJsonObject(extra)) return { members: {} };
  const parts = Object.entries(extra);
  const members = parts.filter(([name, value]) => isSlideExtra(name, value));
  const rest = parts.filter(([name, value]) => !isSlideExtra(name, value));
  const isTold = rest.length > 0 || members.length === 0;
  return {
    members: Object.fromEntries(members),
    ...(isTold && { rest: Object.fromEntries(rest) }),
  };
}

function isSlideExtra(name: string, value: JsonValue): boolean {
  const names = Object.hasOwn(SLIDE_EXTRAS, name) ? SLIDE_EXTRAS[name] : undefined;
  if (!names || !isJsonObject(value)) return false;
  return Object.entries(value).every(
    ([part, said]) => names.includes(part) && typeof said === 'string',
  );
}
