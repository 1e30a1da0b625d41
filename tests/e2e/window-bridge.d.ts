import type { Bridge } from '#core/bridge/channels.ts';

declare global {
  interface Window {
    /** What the preload exposes; functions that run in the page reach it. */
    bridge: Bridge;
  }
}
