import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { faultSchema } from '#core/bridge/fault-schema.ts';
import { toFault } from '#core/bridge/fault.ts';

test('a fault tells the class of an error and where it came from, without folders', () => {
  const error = new TypeError('Event 42 cannot be drawn');
  error.stack =
    'TypeError: Event 42 cannot be drawn\n    at draw (file:///home/ann/app/out/main.js:10:2)\n' +
    '    at async Promise.all (index 0)\n    at /home/ann/app/out/worker.js:3:4\n    at C:\\Users\\ann\\out\\a.js:5:6';
  expect(toFault(error)).toEqual({
    name: 'TypeError',
    frames: ['draw main.js:10:2', 'worker.js:3:4', 'a.js:5:6'],
  });
});

test('no message gets into a fault, also one that looks like a stack', () => {
  const word = fc.stringMatching(/^[A-Z][a-z]{12}$/);
  fc.assert(
    fc.property(word, fc.string(), (secret, text) => {
      const fault = toFault(new RangeError(`${text}\n    at ${secret} (/${secret}.js:1:2)`));
      expect(JSON.stringify(fault)).not.toContain(secret);
      expect(faultSchema.safeParse(fault).success).toBe(true);
      expect(fault.frames.length).toBeGreaterThan(0);
    }),
  );
});

test('what is no error is told by its type', () => {
  expect(toFault('Visit of 2016')).toEqual({ name: 'string', frames: [] });
});
