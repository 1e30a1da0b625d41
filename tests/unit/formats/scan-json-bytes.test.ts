import * as fc from 'fast-check';
import { expect, it } from 'vitest';
import { countWrittenMembers } from '#core/formats/scan-json-bytes.ts';
import { MAX_DEPTH, scanJson } from '#core/formats/scan-json.ts';

const signs = fc.string({
  unit: fc.constantFrom('{', '}', '[', ']', '"', '\\', ':', ',', 'a', '京'),
});

it('sees in bytes what the look over a text sees', () => {
  fc.assert(
    fc.property(fc.oneof(signs, fc.json()), fc.nat({ max: 5 }), (json, before) => {
      const bytes = new TextEncoder().encode('x'.repeat(before) + json);
      const { members } = scanJson(json);
      expect(countWrittenMembers(bytes, before, bytes.length)).toBe(members);
    }),
  );
});

it('ends where it is told to', () => {
  const bytes = new TextEncoder().encode('{"a":1}{"b":2,"c":3}');
  expect([countWrittenMembers(bytes, 0, 7), countWrittenMembers(bytes, 7, bytes.length)]).toEqual([
    1, 2,
  ]);
});

it('goes as deep as is allowed, and no deeper', () => {
  const nested = (depth: number) => new TextEncoder().encode('['.repeat(depth) + ']'.repeat(depth));
  expect(countWrittenMembers(nested(MAX_DEPTH), 0, 2 * MAX_DEPTH)).toBe(0);
  expect(countWrittenMembers(nested(MAX_DEPTH + 1), 0, 2 * MAX_DEPTH + 2)).toBeNull();
});
