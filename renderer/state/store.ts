import { create } from 'zustand';
import { initialState, type AppState } from './app-state.ts';

/** The one store of the window. Components read it with selectors; only the actions beside it write. */
export const useApp = create<AppState>(() => initialState);

/** Lays changes over the state. */
export function patch(changes: Partial<AppState>): void {
  useApp.setState(changes);
}
