/**
 * Resolves when the next frame has been painted; at once where nobody sees the window, which has no frames then. If it is
 * hidden meanwhile, that is the first frame after.
 */
export function whenPainted(): Promise<void> {
  if (document.hidden) return Promise.resolve();
  return new Promise((resolve) => {
    requestAnimationFrame(() => {
      const { port1, port2 } = new MessageChannel();
      // Sent now, it comes when the page has been styled, laid out and painted.
      port1.addEventListener('message', () => {
        port1.close();
        resolve();
      });
      port1.start();
      port2.postMessage(null);
    });
  });
}
