import { expect, test } from 'vitest';
import { placeWindow, stepFrom } from '../../../../../electron/main/windows/window-bounds.ts';

const screen = { x: 0, y: 0, width: 1920, height: 1080 };
const second = { x: 1920, y: 0, width: 1280, height: 1024 };

test('a first window stands in the middle of the first screen', () => {
  expect(placeWindow(null, [screen, second])).toEqual({ x: 280, y: 110, width: 1360, height: 860 });
});

test('a window comes back where it was, on the second screen too', () => {
  const saved = { x: 2000, y: 50, width: 900, height: 700 };
  expect(placeWindow(saved, [screen, second])).toEqual(saved);
});

test('a second window stands a step from the first, and on the screen', () => {
  const first = { x: 100, y: 50, width: 900, height: 700 };
  expect(stepFrom(first)).toEqual({ ...first, x: 132, y: 82 });
  const low = stepFrom({ ...first, y: 1060 });
  expect(placeWindow(low, [screen])).toMatchObject({ x: 280, y: 110 });
});

test('a window whose screen is gone comes back on the first one', () => {
  const saved = { x: 2000, y: 50, width: 900, height: 700 };
  expect(placeWindow(saved, [screen])).toMatchObject({ x: 280, y: 110 });
});

test('a window whose title bar cannot be grasped comes back in the middle', () => {
  for (const place of [{ y: -200 }, { y: 1070 }, { x: -880 }, { x: 1900 }]) {
    const saved = { x: 100, y: 100, width: 900, height: 700, ...place };
    expect(placeWindow(saved, [screen])).toMatchObject({ x: 280, y: 110 });
  }
});

test('a window half off the screen stays there', () => {
  const saved = { x: 1500, y: 600, width: 900, height: 700 };
  expect(placeWindow(saved, [screen])).toEqual(saved);
});

test('a window is never larger than its screen nor smaller than it may be', () => {
  const large = { x: 0, y: 0, width: 4000, height: 3000 };
  expect(placeWindow(large, [screen])).toMatchObject({ width: 1920, height: 1080 });
  const small = { x: 0, y: 0, width: 100, height: 100 };
  expect(placeWindow(small, [screen])).toMatchObject({ width: 720, height: 480 });
});
