/*
 * The clipboard takes what a page writes only while its window has the focus; both reject otherwise.
 */

/** Puts text on the clipboard. */
export async function copyText(text: string): Promise<void> {
  await navigator.clipboard.writeText(text);
}

/**
 * Puts a picture on the clipboard twice, as a PNG and as an SVG file, each under its own media type: a program takes the
 * one that it can do more with, and none takes the SVG for text. Chromium writes both anew, with the same content.
 */
export async function copyImage({ png, svg }: { png: Uint8Array; svg: Uint8Array }): Promise<void> {
  const item = new ClipboardItem({
    'image/png': new Blob([new Uint8Array(png)], { type: 'image/png' }),
    'image/svg+xml': new Blob([new Uint8Array(svg)], { type: 'image/svg+xml' }),
  });
  await navigator.clipboard.write([item]);
}
