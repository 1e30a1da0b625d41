/** A rectangle on the desktop, in screen pixels. */
export interface Bounds {
  x: number;
  y: number;
  width: number;
  height: number;
}

/** How much of a window must be on a screen to be grasped there: some of its title bar. */
const GRASP_PX = 64;

/** The size of a first window, where the screen is large enough for it. */
const FIRST_SIZE = { width: 1360, height: 860 };

/** The least size at which the page is laid out sensibly. */
export const LEAST_SIZE = { width: 720, height: 480 };

/** Where a window goes: where it was if that is still on a screen, else in the middle of the first one. */
export function placeWindow(saved: Bounds | null, workAreas: readonly Bounds[]): Bounds {
  const [primary] = workAreas;
  if (!primary) return saved ?? { x: 0, y: 0, ...FIRST_SIZE };
  const home = saved && workAreas.find((area) => isWithinReach(saved, area));
  return home
    ? fitSize(saved, home)
    : centre(fitSize({ x: 0, y: 0, ...FIRST_SIZE }, primary), primary);
}

/** How far one window stands from the one that it was made beside. */
const STEP_PX = 32;

/** The place of a window beside another one, so that both are seen. */
export function stepFrom({ x, y, ...size }: Bounds): Bounds {
  return { x: x + STEP_PX, y: y + STEP_PX, ...size };
}

function isWithinReach(window: Bounds, area: Bounds): boolean {
  const visiblePx =
    Math.min(window.x + window.width, area.x + area.width) - Math.max(window.x, area.x);
  const isTopInside = window.y >= area.y && window.y <= area.y + area.height - GRASP_PX;
  return visiblePx >= GRASP_PX && isTopInside;
}

function fitSize(window: Bounds, area: Bounds): Bounds {
  return {
    ...window,
    width: Math.max(LEAST_SIZE.width, Math.min(window.width, area.width)),
    height: Math.max(LEAST_SIZE.height, Math.min(window.height, area.height)),
  };
}

function centre(window: Bounds, area: Bounds): Bounds {
  return {
    ...window,
    x: area.x + Math.round((area.width - window.width) / 2),
    y: area.y + Math.round((area.height - window.height) / 2),
  };
}
