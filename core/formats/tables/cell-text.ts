import type { JsonValue } from '../drafts/event-draft.ts';
import type { Cell } from './table.ts';

/** What a cell says, as text without blanks around it; empty for an empty one. */
export function cellText(cell: Cell | undefined): string {
  if (cell === null || cell === undefined) return '';
  if (typeof cell === 'object') return cell.day;
  return typeof cell === 'string' ? cell.trim() : String(cell);
}

/** The same as a value of JSON: numbers and truth values stay what they are. */
export function cellValue(cell: Cell | undefined): JsonValue {
  if (cell === undefined || cell === null) return null;
  return typeof cell === 'object' ? cell.day : cell;
}
