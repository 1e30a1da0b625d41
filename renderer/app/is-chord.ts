type Pressed = Pick<KeyboardEvent, 'key' | 'ctrlKey' | 'metaKey' | 'altKey' | 'shiftKey'>;

/** Whether a key event is a shortcut of letters, as "CmdOrCtrl+Shift+Z". */
export function isChord(event: Pressed, keys: string, platform: string): boolean {
  const parts = keys.split('+');
  const isMac = platform === 'darwin';
  const has = (part: string) => parts.includes(part);
  return (
    event.key.toLowerCase() === parts.at(-1)?.toLowerCase() &&
    event.ctrlKey === (has('Ctrl') || (!isMac && has('CmdOrCtrl'))) &&
    event.metaKey === (has('Cmd') || (isMac && has('CmdOrCtrl'))) &&
    event.altKey === has('Alt') &&
    event.shiftKey === has('Shift')
  );
}
