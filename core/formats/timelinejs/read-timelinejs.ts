import type { DraftsRead, Locate } from '../drafts/drafts-read.ts';
import type { FileDraft } from '../drafts/event-draft.ts';
import { isJsonObject } from '../drafts/json-value.ts';
import { htmlToLine, htmlToText } from '../html/html-to-text.ts';
import { quote } from '../schema-findings.ts';
import { readSlide, type SlideRead } from './read-slide.ts';
import { toText, UNDATED_MEMBER } from './slide-homes.ts';

const LISTS = ['events', 'eras', UNDATED_MEMBER];

/**
 * Reads TimelineJS 3 JSON (https://timeline.knightlab.com/docs/json-format.html): slides are events, eras are background
 * events, a group is a kind, the title slide is the title of the file.
 */
export function readTimelineJs(value: unknown, locate: Locate): DraftsRead {
  if (!isJsonObject(value) || !Array.isArray(value['events'])) {
    const expected = { say: 'timelinejs' } as const;
    return { file: {}, drafts: [], problems: [{ ...locate([]), code: 'form-broken', expected }] };
  }
  const document = value;
  const slides = LISTS.flatMap((list) => readList(document[list], list, locate));
  return {
    file: readTitle(document['title']),
    drafts: slides.flatMap(({ draft }) => draft ?? []),
    problems: slides.flatMap(({ problems }) => problems),
  };
}

function readList(slides: unknown, list: string, locate: Locate): SlideRead[] {
  if (slides === undefined || slides === null) return [];
  if (!Array.isArray(slides)) {
    return [
      {
        problems: [
          {
            ...locate([list]),
            code: 'field-type',
            found: quote(slides),
            expected: { say: 'array' },
          },
        ],
      },
    ];
  }
  return slides.map((slide: unknown, at) =>
    readSlide(slide, (...path) => locate([list, at, ...path]), list === 'eras'),
  );
}

/** What a title slide says of the whole file. */
export function readTitle(slide: unknown): FileDraft {
  const words = isJsonObject(slide) && isJsonObject(slide['text']) ? slide['text'] : {};
  const title = htmlToLine(toText(words['headline']));
  const description = htmlToText(toText(words['text']));
  return { ...(title && { title }), ...(description && { description }) };
}
