import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { startOfDay } from '#core/time/calendar.ts';
import { LANGUAGES } from '#core/words/language.ts';
import { placeTicks } from '../../../../renderer/overview/place-ticks.ts';

/** More than a label takes at the size of the overview: a Chinese character is as wide as it is high. */
function leastWidthPx(label: string): number {
  const wide = label.match(/[\u2e80-\uffff]/gu)?.length ?? 0;
  return wide * 11 + (label.length - wide) * 7;
}

const anyTrack = fc
  .tuple(
    fc.integer({ min: -9000, max: 9000 }),
    fc.integer({ min: 45, max: 300_000 }),
    fc.integer({ min: 60, max: 4000 }),
  )
  .map(([year, days, widthPx]) => ({
    extent: { startMs: startOfDay(year), endMs: startOfDay(year, 0, 1 + days) },
    widthPx,
  }));

function labels(extent: { startMs: number; endMs: number }, widthPx: number): string[] {
  return placeTicks({ extent, widthPx }, 'en').flatMap(({ label }) => label ?? []);
}

describe('the ticks of the overview', () => {
  it('are years that have room', () => {
    const extent = { startMs: startOfDay(1976), endMs: startOfDay(2026) };
    expect(labels(extent, 400)).toEqual(['1980', '1990', '2000', '2010', '2020'].slice(0, 5));
  });

  it('name the year among the quarters of a short data set', () => {
    const extent = { startMs: startOfDay(2015, 6), endMs: startOfDay(2016, 9) };
    expect(labels(extent, 500)).toEqual(['2015', 'Q4', '2016', 'Q2', 'Q3']);
  });

  it('are written in the language of the window', () => {
    const extent = { startMs: startOfDay(2015, 6), endMs: startOfDay(2016, 9) };
    const shown = placeTicks({ extent, widthPx: 500 }, 'zh').flatMap(({ label }) => label ?? []);
    expect(shown).toEqual(['2015年', '4季度', '2016年', '2季度', '3季度']);
  });

  it('have labels that neither lie on each other nor are cut off', () => {
    fc.assert(
      fc.property(anyTrack, fc.constantFrom(...LANGUAGES), (track, language) => {
        let freePx = 0;
        for (const { leftPx, label } of placeTicks(track, language)) {
          if (label === null) continue;
          expect(leftPx).toBeGreaterThanOrEqual(freePx);
          freePx = leftPx + leastWidthPx(label);
          expect(freePx).toBeLessThanOrEqual(track.widthPx);
        }
      }),
    );
  });
});
