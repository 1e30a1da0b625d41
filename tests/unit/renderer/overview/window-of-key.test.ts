import { describe, expect, it } from 'vitest';
import { DAY_MS, startOfDay } from '#core/time/calendar.ts';
import { MIN_WINDOW_MS } from '#core/timeline/window.ts';
import { windowOfBandKey, windowOfEdgeKey } from '../../../../renderer/overview/window-of-key.ts';

/** Twenty years in bins of a year. */
const overview = {
  extent: { startMs: startOfDay(2000), endMs: startOfDay(2020) },
  edges: Int32Array.from({ length: 21 }, (_, year) => startOfDay(2000 + year) / DAY_MS),
};
const window = { startMs: startOfDay(2006), endMs: startOfDay(2008) };
const length = window.endMs - window.startMs;

function pressBand(key: string, shiftKey = false) {
  return windowOfBandKey({ key, shiftKey }, window, overview);
}

function pressEdge(edge: 'start' | 'end', key: string, shiftKey = false, from = window) {
  return windowOfEdgeKey({ key, shiftKey }, edge, from, overview);
}

describe('keys on the band', () => {
  it.each([
    ['ArrowRight', false, 0.1],
    ['ArrowUp', false, 0.1],
    ['ArrowLeft', false, -0.1],
    ['ArrowDown', false, -0.1],
    ['ArrowRight', true, 1],
    ['ArrowLeft', true, -1],
    ['PageUp', false, 1],
    ['PageDown', false, -1],
  ])('%s (Shift: %s) pans by %f of its length', (key, shiftKey, share) => {
    expect(pressBand(key, shiftKey)).toEqual({
      startMs: window.startMs + share * length,
      endMs: window.endMs + share * length,
    });
  });

  it('Home and End go to the ends of the extent', () => {
    expect(pressBand('Home')?.startMs).toBe(overview.extent.startMs);
    expect(pressBand('End')?.endMs).toBe(overview.extent.endMs);
  });

  it('leaves every other key alone', () => {
    expect(pressBand('Tab')).toBeNull();
    expect(pressEdge('start', 'Enter')).toBeNull();
  });
});

describe('keys on an edge', () => {
  it('go to the next bin', () => {
    expect(pressEdge('start', 'ArrowLeft')).toEqual({ ...window, startMs: startOfDay(2005) });
    expect(pressEdge('end', 'ArrowRight')).toEqual({ ...window, endMs: startOfDay(2009) });
  });

  it('go to the edge of a bin from anywhere inside it', () => {
    const within = { ...window, startMs: startOfDay(2006, 4, 19) };
    expect(pressEdge('start', 'ArrowLeft', false, within)?.startMs).toBe(startOfDay(2006));
    expect(pressEdge('start', 'ArrowRight', false, within)?.startMs).toBe(startOfDay(2007));
  });

  it('go ten bins with Shift and by a page, and no further than the extent', () => {
    expect(pressEdge('end', 'ArrowRight', true)?.endMs).toBe(startOfDay(2018));
    expect(pressEdge('end', 'PageUp')?.endMs).toBe(startOfDay(2018));
    expect(pressEdge('start', 'PageDown')?.startMs).toBe(startOfDay(2000));
    expect(pressEdge('end', 'End')?.endMs).toBe(startOfDay(2020));
  });

  it('stop before the other edge', () => {
    const closest = window.startMs + MIN_WINDOW_MS;
    expect(pressEdge('end', 'Home')).toEqual({ ...window, endMs: closest });
    expect(pressEdge('end', 'PageDown')).toEqual({ ...window, endMs: closest });
  });

  it('leave an edge beyond the extent where it is rather than take it the other way', () => {
    const beyond = { ...window, endMs: startOfDay(2030) };
    expect(pressEdge('end', 'ArrowRight', false, beyond)).toEqual(beyond);
    expect(pressEdge('end', 'ArrowLeft', false, beyond)?.endMs).toBe(startOfDay(2020));
  });
});
