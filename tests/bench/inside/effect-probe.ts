/**
 * Runs in the page of the app: times a key from its input to the end of the first frame after something that can be seen
 * has changed. Marks for tests, and what is only told to a screen reader, cannot be seen.
 */
export interface EffectProbe {
  /** Makes the next key begin. */
  arm: () => void;
  /** Milliseconds from that key to its first visible effect. */
  whenSeen: () => Promise<number>;
  /** When that key came, in milliseconds since 1970. */
  whenPressed: () => Promise<number>;
  /** Resolves when nothing has changed for so long. */
  whenQuiet: (quietMs: number) => Promise<void>;
}

declare global {
  interface Window {
    effects: EffectProbe;
  }
}

const EVERYTHING = { subtree: true, attributes: true, childList: true, characterData: true };

/** What changes on the root and can be seen. */
const SEEN_ON_ROOT = new Set(['data-mantine-color-scheme', 'data-more-contrast', 'style', 'class']);

let beganMs = Number.NaN;
let pressed = openMoment();
let seen = openMoment();

interface Moment {
  promise: Promise<number>;
  resolve: (ms: number) => void;
}

/** A moment that has not come yet. */
function openMoment(): Moment {
  let come: Moment['resolve'] | null = null;
  const promise = new Promise<number>((resolve) => (come = resolve));
  return { promise, resolve: (ms) => come?.(ms) };
}

function isSeen({ target, attributeName }: MutationRecord): boolean {
  const element = target instanceof Element ? target : target.parentElement;
  if (element === null || element.closest('[data-announcer]') !== null) return false;
  if (element === document.documentElement) return SEEN_ON_ROOT.has(attributeName ?? '');
  return !attributeName?.startsWith('aria-');
}

function onEffect(): void {
  if (Number.isNaN(beganMs)) return;
  const fromMs = beganMs;
  beganMs = Number.NaN;
  requestAnimationFrame(() => {
    const frameEnd = new MessageChannel();
    frameEnd.port1.addEventListener('message', () => seen.resolve(performance.now() - fromMs));
    frameEnd.port1.start();
    frameEnd.port2.postMessage(null);
  });
}

function onKey({ timeStamp }: KeyboardEvent): void {
  beganMs = timeStamp;
  pressed.resolve(performance.timeOrigin + timeStamp);
}

new MutationObserver((changes) => {
  if (changes.some(isSeen)) onEffect();
}).observe(document, EVERYTHING);
// The ring of the focus is seen, and changes nothing in the page.
document.addEventListener('focusin', onEffect);
// Another size of text is another size of the page.
window.addEventListener('resize', onEffect);

window.effects = {
  arm: () => {
    beganMs = Number.NaN;
    pressed = openMoment();
    seen = openMoment();
    window.addEventListener('keydown', onKey, { capture: true, once: true });
  },
  whenSeen: () => seen.promise,
  whenPressed: () => pressed.promise,
  whenQuiet: async (quietMs) => {
    let lastMs = performance.now();
    const observer = new MutationObserver(() => (lastMs = performance.now()));
    observer.observe(document, EVERYTHING);
    while (performance.now() - lastMs < quietMs) await new Promise(requestAnimationFrame);
    observer.disconnect();
  },
};
