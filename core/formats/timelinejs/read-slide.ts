import type { EventDraft, JsonValue, SourceDraft } from '../drafts/event-draft.ts';
import { isJsonObject, withoutGaps, type JsonObject } from '../drafts/json-value.ts';
import { layOwn } from '../drafts/lay-own.ts';
import { readOwn } from '../drafts/own-fields.ts';
import { escapeHtml } from '../html/escape-html.ts';
import { htmlToLine, htmlToText, isWebAddress, linksOf } from '../html/html-to-text.ts';
import type { FilePlace, Problem } from '../problem.ts';
import { quote } from '../schema-findings.ts';
import { readSlideDate, saysMore } from './slide-date.ts';
import { OWN_MEMBER, SLIDE_HOMES, slideMembers, toText } from './slide-homes.ts';

/** What one slide or era gives; no draft where it cannot be one. */
export interface SlideRead {
  draft?: EventDraft;
  problems: Problem[];
}

/** Finds a member of a slide in its file. */
export type LocateMember = (...path: string[]) => FilePlace;

/** Members that become fields; what else a slide has goes to `extra`. */
const READ_MEMBERS = new Set(['unique_id', 'text', 'start_date', 'end_date', 'group', OWN_MEMBER]);

/** Reads a slide (`events`), or an era, which is the background of others. */
export function readSlide(slide: unknown, locate: LocateMember, isEra: boolean): SlideRead {
  if (!isJsonObject(slide)) {
    return {
      problems: [
        { ...locate(), code: 'field-type', found: quote(slide), expected: { say: 'object' } },
      ],
    };
  }
  const members = slideMembers(slide);
  const own = readOwn(slide[OWN_MEMBER], SLIDE_HOMES, members);
  // Whoever has moved the event to another group has given it another kind.
  const group = htmlToLine(toText(slide['group']));
  if (!isEra && toText(slide['group']) !== escapeHtml(own.kindLabel ?? '')) {
    delete own.fields.kind;
    delete own.kindLabel;
  }
  const title = own.fields.title ?? titleOf(slide, members);
  if (title === '') return { problems: [{ ...locate(), code: 'title-missing' }] };
  const { date, problem } =
    own.fields.date === undefined
      ? readSlideDate(slide['start_date'], slide['end_date'])
      : { date: own.fields.date };
  const draft: EventDraft = withoutGaps({
    at: locate(),
    id: toText(slide['unique_id']).trim() || undefined,
    title,
    date,
    kind: group || undefined,
    summary: htmlToText(toText(members['text'])) || undefined,
    place: readPlace(slide['location']),
    sources: readSources(slide),
    isBackground: isEra || undefined,
    extra: readExtra(slide, problem !== undefined, own.unread),
  });
  return {
    draft: layOwn(draft, own),
    problems: [
      ...(problem ? [{ ...locate('start_date'), ...problem }] : []),
      ...Object.entries(own.unread).map(([name, value]): Problem => ({
        ...(name === '' ? locate(OWN_MEMBER) : locate(OWN_MEMBER, name)),
        code: 'value-unreadable',
        found: quote(value),
        expected: { say: name === '' ? 'object' : 'format-field' },
      })),
    ],
  };
}

/** A slide without a headline goes by the first line of its text, else by the caption of its picture. */
function titleOf(slide: JsonObject, members: JsonObject): string {
  const media = isJsonObject(slide['media']) ? slide['media'] : {};
  const [line = ''] = htmlToText(toText(members['text'])).split('\n');
  return htmlToLine(toText(members['headline'])) || line || htmlToLine(toText(media['caption']));
}

function readPlace(location: JsonValue | undefined): EventDraft['place'] {
  const venue = htmlToLine(toText(isJsonObject(location) ? location['name'] : location));
  return venue === '' ? undefined : { venue };
}

/** The links of the text; where it has none, where the picture leads to, or the picture or page that is shown. */
function readSources(slide: JsonObject): SourceDraft[] | undefined {
  const text = isJsonObject(slide['text']) ? toText(slide['text']['text']) : '';
  const links = linksOf(text).map(({ href, text: title }): SourceDraft => ({
    url: href,
    ...(title !== '' && { title }),
  }));
  if (links.length > 0) return links;
  const media = isJsonObject(slide['media']) ? slide['media'] : {};
  const url = [media['link'], media['url']].map(toText).find(isWebAddress);
  if (url === undefined) return undefined;
  const [publisher, title] = [media['credit'], media['caption']].map((value) =>
    htmlToLine(toText(value)),
  );
  return [{ url, ...(publisher && { publisher }), ...(title && { title }) }];
}

/** All else that a slide says; dates that could not be read, or that say more than a day, stay too. */
function readExtra(
  slide: JsonObject,
  isUnread: boolean,
  unread: JsonObject,
): JsonObject | undefined {
  const extra = Object.entries(slide).filter(([name, value]) => {
    if (name === 'display_date') return value !== '' && slide[OWN_MEMBER] === undefined;
    if (name === 'start_date' || name === 'end_date') return isUnread || saysMore(value);
    if (name === 'location') return typeof value === 'object' && value !== null;
    return !READ_MEMBERS.has(name);
  });
  if (Object.keys(unread).length > 0) extra.push([OWN_MEMBER, unread[''] ?? unread]);
  return extra.length > 0 ? Object.fromEntries(extra) : undefined;
}
