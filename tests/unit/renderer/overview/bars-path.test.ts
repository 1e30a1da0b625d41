import { describe, expect, it } from 'vitest';
import { DAY_MS } from '#core/time/calendar.ts';
import { BARS_PX, barsPath } from '../../../../renderer/overview/bars-path.ts';
import { binWords } from '../../../../renderer/overview/bin-words.ts';

const track = { extent: { startMs: 0, endMs: 4 * DAY_MS }, widthPx: 8 };

/** The heights of the bars of a path, in pixels. */
function heights(bins: number[], peak: number): number[] {
  const edges = Int32Array.from({ length: bins.length + 1 }, (_, day) => day);
  const path = barsPath(track, { edges, bins: Float32Array.from(bins), peak });
  return [...path.matchAll(/V([\d.]+)H/g)].map(([, top]) => BARS_PX - Number(top));
}

describe('the bars', () => {
  it('stand side by side, each as high as its share of the fullest', () => {
    const edges = Int32Array.from([0, 1, 3, 4]);
    const bins = Float32Array.from([10, 5, 0]);
    expect(barsPath(track, { edges, bins, peak: 10 })).toBe('M0 36V0H2V18H6V36H8V36Z');
  });

  it('show a single event beside thousands, and less of what only may lie there', () => {
    expect(heights([0, 0.25, 1, 5000], 5000)).toEqual([0, 1, 2, BARS_PX]);
  });
});

describe('what a bar counts', () => {
  it.each([
    [[0, 1, 2], 'Events per day'],
    [[0, 3, 8], 'Events per 5 days'],
    [[0, 31, 59], 'Events per month'],
    [[0, 20, 112], 'Events per quarter'],
    [[0, 365, 731], 'Events per year'],
    [[0, 1826, 3652], 'Events per 5 years'],
    [[0, 365_243], 'Events per 1,000 years'],
  ])('%j: %s', (edges, words) => {
    expect(binWords(Int32Array.from(edges), 'en')).toBe(words);
  });

  it('is said in Chinese without a plural', () => {
    expect(binWords(Int32Array.from([0, 20, 112]), 'zh')).toBe('每季度事件数');
    expect(binWords(Int32Array.from([0, 365_243]), 'zh')).toBe('每1,000年事件数');
  });
});
