import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { FORMAT, VERSION, type DataSetInput } from '#core/events/schema.ts';
import { syntheticEvent, syntheticHead } from '#core/events/synthetic.ts';
import { formatJson } from '#core/formats/format-json.ts';
import { formatNdjson } from '#core/formats/format-ndjson.ts';
import { readDataSet } from '#core/formats/read-data-set.ts';
import { buildEvent } from '../support/build-event.ts';

const head = { format: FORMAT, version: VERSION, title: 'Two\nlines “…”' } as const;
/** Anything a title may hold: quotes, line breaks, characters beyond 16 bits. */
const titles = fc.array(fc.string({ unit: 'grapheme', minLength: 1 }), { maxLength: 5 });

function eventsWith(found: readonly string[]): DataSetInput['events'] {
  return found.map((title, at) => ({ ...buildEvent({ title }), id: `event-${at}` }));
}

describe('a data set in NDJSON', () => {
  it('has its own fields on the first line, then each event on a line, and ends with a line feed', () => {
    fc.assert(
      fc.property(titles, (found) => {
        const events = eventsWith(found);
        const text = [...formatNdjson(head, events)].join('');
        const lines = text.split('\n');
        expect(lines.pop()).toBe('');
        expect(lines.map((line): unknown => JSON.parse(line))).toEqual([head, ...events]);
      }),
    );
  });

  it('comes line by line', () => {
    const pieces = [...formatNdjson(head, eventsWith(['A', 'B']))];
    expect(pieces).toHaveLength(3);
    expect(pieces.every((piece) => piece.indexOf('\n') === piece.length - 1)).toBe(true);
  });
});

describe('a data set in JSON, in pieces', () => {
  it('is the same data set', () => {
    fc.assert(
      fc.property(titles, (found) => {
        const events = eventsWith(found);
        const text = [...formatJson(head, events)].join('');
        expect(JSON.parse(text)).toEqual({ ...head, events });
        expect(text.endsWith(']\n}\n')).toBe(true);
      }),
    );
  });

  it('passes all checks when it is synthetic', () => {
    const options = { count: 200, seed: 9 };
    const events = Array.from({ length: 200 }, (_, at) => syntheticEvent(options, at));
    const text = [...formatJson(syntheticHead(options), events)].join('');
    expect(readDataSet(text)).toMatchObject({ ok: true, value: { perspective: 'CN' } });
  });
});
