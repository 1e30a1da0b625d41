import { bridge } from './bridge.ts';

/**
 * The session at the start. Imported before all others: it is on its way while they are set up. What is told meanwhile is not
 * missed, as nothing is taken from the main process before the page's script waits for the first time, and by then `connect`
 * listens. (So no other module may wait at its top level.)
 */
export const firstSession = bridge.request('session:get');
