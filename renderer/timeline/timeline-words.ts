/** What a screen reader is told when no title begins with what is typed; the item itself is told when one does. */
export function nothingBeginsWords(typed: string): string {
  return `No event here begins with “${typed}”.`;
}

/** What it is told of an event that has been found. */
export function foundWords(typed: string, name: string): string {
  return `${typed}: ${name}`;
}
