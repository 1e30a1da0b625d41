import { expect, test } from 'vitest';

import { writtenLeftPx } from '../../../../renderer/timeline/written-places.ts';

const at = (transform: string) => writtenLeftPx({ style: { transform } } as HTMLElement);

test.each([
  ['translateX(12.5px)', 12.5],
  ['translate(-3px, 0px)', -3],
  ['translate(0px)', 0],
])('%s stands %d pixels to the right', (transform, leftPx) => {
  expect(at(transform)).toBe(leftPx);
});

test('where nothing is written there is no place', () => {
  expect(at('')).toBeNaN();
});
