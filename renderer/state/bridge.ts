import type { Bridge } from '#core/bridge/channels.ts';

declare global {
  interface Window {
    /** Exposed by the preload; the only way out of this page. */
    bridge: Bridge;
  }
}

/** The way to the main process. */
export const bridge: Bridge = window.bridge;
