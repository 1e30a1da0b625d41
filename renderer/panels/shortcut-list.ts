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
      { keys: ['Mod', 'R'], does: 'Reload it' },
      { keys: ['Mod', 'F'], does: 'Search events' },
      { keys: ['Mod', 'E'], does: 'Export picture' },
      { keys: ['Mod', 'Shift', 'E'], does: 'Export its data' },
      { keys: ['Mod', 'Shift', 'C'], does: 'Copy picture' },
      { keys: ['Mod', 'S'], does: 'Save view' },
      { keys: ['Mod', 'Shift', 'O'], does: 'Open a view or picture' },
      { keys: ['Mod', '1'], does: 'Timeline' },
      { keys: ['Mod', '2'], does: 'Timeline and table' },
      { keys: ['Mod', '3'], does: 'Table' },
      { keys: ['Mod', '+'], does: 'Larger text' },
      { keys: ['Mod', '−'], does: 'Smaller text' },
      { keys: ['F1'], does: 'This list' },
    ],
  },
  {
    title: 'On the timeline',
    shortcuts: [
      { keys: ['←', '→'], does: 'Event before, after' },
      { keys: ['↑', '↓'], does: 'Lane above, below' },
      { keys: ['Page Up', 'Page Down'], does: 'A page up, down' },
      { keys: ['Home', 'End'], does: 'First, last of the lane' },
      { keys: ['Enter'], does: 'Open the details or list' },
      { keys: ['Z'], does: 'Zoom to a cluster' },
      { keys: ['Escape'], does: 'Close the details or list' },
      { keys: ['+', '−'], does: 'Zoom in, out' },
      { keys: ['0'], does: 'Fit all' },
      { keys: ['Shift', '← →'], does: 'Pan' },
      { keys: ['Shift', '↑ ↓'], does: 'Scroll the lanes' },
    ],
  },
  {
    title: 'In the table',
    shortcuts: [
      { keys: ['← →', '↑ ↓'], does: 'To the next cell' },
      { keys: ['Page Up', 'Page Down'], does: 'A page up, down' },
      { keys: ['Home', 'End'], does: 'First, last cell of the row' },
      { keys: ['Mod', 'Home'], does: 'First row; with End the last' },
      { keys: ['Enter'], does: 'Show the event; on a head, sort' },
      { keys: ['Space'], does: 'Select the row, or not' },
      { keys: ['Shift', '↑ ↓'], does: 'Select more rows' },
      { keys: ['Mod', 'A'], does: 'Select all rows' },
      { keys: ['Mod', 'C'], does: 'Copy the selected rows' },
      { keys: ['Alt', '← →'], does: 'On a head: move the column' },
      { keys: ['Shift', '← →'], does: 'On a head: its width' },
    ],
  },
  {
    title: 'On the overview',
    shortcuts: [
      { keys: ['←', '→'], does: 'Move the window, or its edge' },
      { keys: ['Shift', '← →'], does: 'Move it further' },
      { keys: ['Home', 'End'], does: 'To the first, last date' },
    ],
  },
];
