/** What a key does in the table: leads the focus to another cell, or does something with the row that has it. */
export type GridCommand =
  | { type: 'move'; rows: number; columns: number; isChoosing: boolean }
  | { type: 'go'; row: 'same' | 'first' | 'last'; column: 'same' | 'first' | 'last' }
  | { type: 'page'; direction: 1 | -1; isChoosing: boolean }
  | { type: 'open' | 'toggle' | 'all' | 'copy' | 'none' };

type Key = Pick<KeyboardEvent, 'key' | 'shiftKey' | 'ctrlKey' | 'metaKey' | 'altKey'>;

const STEPS: Record<string, [rows: number, columns: number]> = {
  ArrowUp: [-1, 0],
  ArrowDown: [1, 0],
  ArrowLeft: [0, -1],
  ArrowRight: [0, 1],
};

/** What a key asks of the table by the grid pattern of WAI-ARIA; null when it is not for the table. */
export function toGridCommand({
  key,
  shiftKey,
  ctrlKey,
  metaKey,
  altKey,
}: Key): GridCommand | null {
  const isMod = ctrlKey || metaKey;
  if (altKey) return null;
  if (isMod) return modCommand(key);
  const step = STEPS[key];
  if (step) return { type: 'move', rows: step[0], columns: step[1], isChoosing: shiftKey };
  switch (key) {
    case 'PageUp':
    case 'PageDown':
      return { type: 'page', direction: key === 'PageUp' ? -1 : 1, isChoosing: shiftKey };
    case 'Home':
      return { type: 'go', row: 'same', column: 'first' };
    case 'End':
      return { type: 'go', row: 'same', column: 'last' };
    case 'Enter':
      return { type: 'open' };
    case ' ':
      return { type: 'toggle' };
    case 'Escape':
      return { type: 'none' };
    default:
      return null;
  }
}

function modCommand(key: string): GridCommand | null {
  switch (key) {
    case 'Home':
      return { type: 'go', row: 'first', column: 'first' };
    case 'End':
      return { type: 'go', row: 'last', column: 'last' };
    case 'a':
    case 'A':
      return { type: 'all' };
    case 'c':
      return { type: 'copy' };
    default:
      return null;
  }
}
