/** A key or chord, and what it does. "Mod" is Command on macOS and Control elsewhere. */
export interface Shortcut {
  keys: string[];
  does: string;
}

/** Every shortcut of the window, by where it works. */
export const SHORTCUTS: { title: string; shortcuts: Shortcut[] }[] = [
  {
    title: 'Anywhere',
    shortcuts: [
      { keys: ['Mod', 'O'], does: 'Open a data set' },
      { keys: ['Mod', 'F'], does: 'Search events' },
      { keys: ['Mod', 'E'], does: 'Export picture' },
      { keys: ['Mod', 'Shift', 'C'], does: 'Copy picture' },
      { keys: ['Esc'], does: 'Close what is open' },
    ],
  },
  {
    title: 'Timeline',
    shortcuts: [
      { keys: ['+'], does: 'Zoom in' },
      { keys: ['−'], does: 'Zoom out' },
      { keys: ['0'], does: 'Fit all' },
      { keys: ['←', '→'], does: 'Previous, next event' },
      { keys: ['↑', '↓'], does: 'Lane above, below' },
      { keys: ['Enter'], does: 'Open details' },
    ],
  },
];
