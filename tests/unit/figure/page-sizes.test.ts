import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { DEFAULT_FIGURE_OPTIONS } from '#core/figure/default-figure-options.ts';
import { figureOptionsSchema, lengthLimits } from '#core/figure/figure-options.ts';
import { inUnit, parseLength, toPx, UNITS } from '#core/figure/length.ts';
import { optionsOf, PAGE_SIZES, pageSizeOf } from '#core/figure/page-sizes.ts';

describe('a length', () => {
  it.each([
    ['85mm', 85, 'mm'],
    ['3.35 in', 3.35, 'in'],
    ['1280', 1280, 'px'],
    [' 12PX ', 12, 'px'],
  ])('is read as it is written: %s', (text, length, unit) => {
    expect(parseLength(text)).toEqual({ length, unit });
  });

  it.each(['', 'mm', '1,5mm', '-1', '1e3', '10cm', '1 2', 'NaN'])('is none: "%s"', (text) => {
    expect(parseLength(text)).toBeNull();
  });

  it('is told as it was given, in every unit', () => {
    const steps = { px: 1, mm: 0.1, in: 0.01 };
    fc.assert(
      fc.property(fc.constantFrom(...UNITS), fc.integer({ min: 1, max: 9999 }), (unit, count) => {
        const length = Number((count * steps[unit]).toFixed(2));
        expect(inUnit(toPx(length, unit), unit)).toBe(length);
      }),
    );
  });

  it.each(UNITS.flatMap((unit) => [[unit, 'widthPx'] as const, [unit, 'heightPx'] as const]))(
    'can be chosen up to its limits as they are told in %s: %s',
    (unit, field) => {
      const { min, max } = lengthLimits(field, unit);
      for (const length of [min, max])
        expect(figureOptionsSchema.shape[field].safeParse(toPx(length, unit)).success).toBe(true);
    },
  );

  it('is 96 pixels an inch', () => {
    expect(toPx(1, 'in')).toBe(96);
    expect(toPx(25.4, 'mm')).toBe(96);
    expect(toPx(210, 'mm')).toBe(793.7);
  });
});

describe('a size of pages', () => {
  it.each(PAGE_SIZES.map((size) => [size.id, size] as const))(
    'is one that pictures can have, and is known again: %s',
    (_, size) => {
      const options = { ...DEFAULT_FIGURE_OPTIONS, ...optionsOf(size) };
      expect(figureOptionsSchema.parse(options)).toEqual(options);
      expect(pageSizeOf(options)).toBe(size);
      expect(pageSizeOf({ ...options, widthPx: options.widthPx + 1 })).toBeUndefined();
    },
  );
});
