import { expect, it } from 'vitest';

import { drawLater } from '../../../../renderer/timeline/draw-later.ts';

class Part {
  drawings = 0;

  redraw(): boolean {
    this.drawings += 1;
    return true;
  }
}

function fail(): never {
  throw new Error('no');
}

it('leaves out the drawings of a change, and none after it', () => {
  const part = new Part();
  expect(drawLater(part, () => part.redraw())).toBe(false);
  expect(part.drawings).toBe(0);
  expect(part.redraw()).toBe(true);
  expect(part.drawings).toBe(1);
});

it('draws again after a change that has failed', () => {
  const part = new Part();
  expect(() => drawLater(part, fail)).toThrow('no');
  part.redraw();
  expect(part.drawings).toBe(1);
});
