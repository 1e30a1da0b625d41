/** Flags that begin to load in one pause: each is a drawing of its own to be read, of a few milliseconds. */
const AT_ONCE = 3;

const waiting = new Map<HTMLImageElement, string>();
const begun = new Set<string>();

/**
 * Shows a flag: at once if it has been loaded before, else in a pause between other work. Many flags that come together,
 * as in the lists of another data set, would hold the page up.
 */
export function loadFlag(image: HTMLImageElement, url: string): void {
  if (begun.has(url)) {
    image.src = url;
    return;
  }
  if (waiting.size === 0) requestIdleCallback(loadSome);
  waiting.set(image, url);
}

function loadSome(): void {
  let count = 0;
  for (const [image, url] of waiting) {
    if (count === AT_ONCE) break;
    waiting.delete(image);
    image.src = url;
    begun.add(url);
    count += 1;
  }
  if (waiting.size > 0) requestIdleCallback(loadSome);
}
