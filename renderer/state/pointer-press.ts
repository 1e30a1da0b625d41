let presses = 0;
let isDown = false;

/** The number of the press of a pointer that goes on now, which no other press has; null while none is down. */
export function currentPress(): number | null {
  return isDown ? presses : null;
}

/** Starts counting presses, anywhere in the page. Called once. */
export function countPresses(): void {
  const listen = { capture: true, passive: true };
  window.addEventListener('pointerdown', press, listen);
  window.addEventListener('pointerup', release, listen);
  window.addEventListener('pointercancel', release, listen);
}

function press(): void {
  isDown = true;
  presses += 1;
}

function release(): void {
  isDown = false;
}
