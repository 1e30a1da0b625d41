import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { paintSvg } from '#core/figure/paint-svg.ts';
import { rootDir } from '../unit/data/bundled.ts';
import { FIGURES } from './figures.ts';

describe('pictures are drawn as they were', () => {
  test.for(Object.entries(FIGURES))('%s', async ([name, draw]) => {
    await expect(paintSvg(draw())).toMatchFileSnapshot(`${name}.svg`);
  });

  test('none is kept that nothing draws', () => {
    const kept = readdirSync(join(rootDir, 'tests/figures')).filter((name) =>
      name.endsWith('.svg'),
    );
    const drawn = new Set(Object.keys(FIGURES).map((name) => `${name}.svg`));
    expect(kept.filter((name) => !drawn.has(name))).toEqual([]);
  });
});
