import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { naturalKey } from '#core/table/natural-key.ts';

describe('naturalKey', () => {
  test('compares numbers as numbers', () => {
    expect(isBefore('9th meeting', '10th meeting')).toBe(true);
    expect(isBefore('Talks 2 of 100', 'Talks 10 of 5')).toBe(true);
    expect(naturalKey('Talks 007')).toBe(naturalKey('Talks 7'));
  });

  test('takes no notice of case, accents and forms of letters', () => {
    expect(naturalKey('Café')).toBe(naturalKey('CAFE'));
    expect(isBefore('École', 'Zoo')).toBe(true);
  });

  test('orders whole numbers as they are, however long they are', () => {
    fc.assert(
      fc.property(
        fc.bigInt({ min: 0n, max: 10n ** 30n }),
        fc.bigInt({ min: 0n, max: 10n ** 30n }),
        (a, b) => {
          expect(isBefore(String(a), String(b))).toBe(a < b);
        },
      ),
    );
  });
});

function isBefore(one: string, other: string): boolean {
  return naturalKey(one) < naturalKey(other);
}
