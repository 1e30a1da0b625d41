/** Signs of the modifiers on macOS, and their names elsewhere. */
const MAC: Record<string, string> = {
  CmdOrCtrl: '⌘',
  Cmd: '⌘',
  Ctrl: '⌃',
  Alt: '⌥',
  Shift: '⇧',
};
const OTHERS: Record<string, string> = { CmdOrCtrl: 'Ctrl' };
const SIGNS: Record<string, string> = { Plus: '+', '-': '−' };

/** The keys of a shortcut as they stand on a keyboard: "CmdOrCtrl+Shift+E" is Ctrl, Shift and E, on macOS ⌘, ⇧ and E. */
export function keyWords(keys: string, platform: string): string[] {
  const names = platform === 'darwin' ? MAC : OTHERS;
  // A plus that parts two keys has one before it.
  return keys.split(/(?<=.)\+/u).map((key) => names[key] ?? SIGNS[key] ?? key);
}
