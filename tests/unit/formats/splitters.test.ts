import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { jsonSplitter } from '#core/formats/json-splitter.ts';
import { ndjsonSplitter } from '#core/formats/ndjson-splitter.ts';
import type { RecordSplitter } from '#core/formats/record-splitter.ts';

const toText = (bytes: Uint8Array) => new TextDecoder().decode(bytes);

/** Feeds a text in pieces of these sizes, as a file comes; what is left over comes again before the next piece. */
function cut(splitter: RecordSplitter, text: string, sizes: number[] = []) {
  const all = new TextEncoder().encode(text);
  const records: string[] = [];
  let [start, end] = [0, 0];
  for (const size of [...sizes, all.length]) {
    end = Math.min(all.length, end + size);
    const bytes = all.subarray(start, end);
    const { bounds, consumed } = splitter.split(bytes, end === all.length);
    for (let at = 0; at < bounds.length; at += 2) {
      records.push(toText(bytes.subarray(bounds[at], bounds[at + 1])));
    }
    start += consumed;
    if (end === all.length) break;
  }
  return { records, head: toText(splitter.head().bytes) };
}

const sizes = fc.array(fc.integer({ min: 1, max: 40 }), { maxLength: 30 });
const event = fc.record({
  id: fc.string({ unit: fc.constantFrom('a', '"', '\\', '[', '}', ',', '京') }),
});
const member = fc.tuple(fc.constantFrom('title', 'eventss', 'a"events"', 'list'), fc.json());

/** The text of an object whose members stand in the order given. */
function toObject(members: [string, string][], space: string): string {
  const parts = members.map(([name, json]) => `${space}${JSON.stringify(name)}${space}:${json}`);
  return `{${parts.join(`,${space}`)}${space}}`;
}

describe('the splitter of JSON', () => {
  it('finds each event and the rest, wherever the pieces end', () => {
    fc.assert(
      fc.property(
        fc.array(event, { maxLength: 6 }),
        fc.tuple(fc.array(member, { maxLength: 3 }), fc.array(member, { maxLength: 3 })),
        fc.constantFrom('', ' ', '\n  '),
        sizes,
        (events, [before, after], space, pieces) => {
          const list = `[${events.map((one) => `${space}${JSON.stringify(one)}${space}`).join(',')}${space}]`;
          const text = toObject([...before, ['events', list], ...after], space);
          const { records, head } = cut(jsonSplitter(), text, pieces);
          expect(records.map((record) => JSON.parse(record))).toEqual(events);
          const whole = JSON.parse(text) as object;
          expect(JSON.parse(head)).toEqual({ ...whole, events: [] });
        },
      ),
    );
  });

  it('takes nothing else of that name for the events', () => {
    const text =
      '{"a": {"events": [1]}, "b": ["events", [2]], "c": "events", "events": [3, [4], "]"]}';
    expect(cut(jsonSplitter(), text).records).toEqual(['3', '[4]', '"]"']);
  });

  it.each([
    ['[1,]', ['1', '']],
    ['[,1]', ['', '1']],
    ['[1,,2]', ['1', '', '2']],
    ['[ ]', []],
    ['[1 2]', ['1 2']],
  ])('leaves no entry of %s out', (list, records) => {
    expect(cut(jsonSplitter(), `{"events": ${list}}`).records).toEqual(records);
  });

  it('takes what is cut off for a record that no parser takes, and a head that none takes', () => {
    const { records, head } = cut(jsonSplitter(), '{"events": [{"id": 1}, {"id": "a');
    expect(records).toEqual(['{"id": 1}', ' {"id": "a']);
    expect(() => JSON.parse(head) as unknown).toThrow(SyntaxError);
  });
});

describe('the splitter of NDJSON', () => {
  it('takes the first line for the head and each other for an event, wherever the pieces end', () => {
    const line = fc.string({ unit: fc.constantFrom('a', '{', '"', '京'), minLength: 1 });
    const blank = fc.constantFrom('', ' ', '\t', '\r');
    fc.assert(
      fc.property(fc.array(fc.oneof(line, blank)), fc.boolean(), sizes, (lines, ends, pieces) => {
        const text = lines.join('\n') + (ends ? '\n' : '');
        const [head = '', ...records] = lines.filter((one) => one.trim() !== '');
        expect(cut(ndjsonSplitter(), text, pieces)).toEqual({ records, head });
      }),
    );
  });
});
