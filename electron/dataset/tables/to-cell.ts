import { fromSerial } from '#core/formats/tables/serial-day.ts';
import type { SerialSystem } from '#core/time/everyday/excel-serial.ts';
import type { FormatKind } from '#core/formats/tables/number-format.ts';
import { unescapeSheetText } from '#core/formats/tables/sheet-text.ts';
import type { Cell } from '#core/formats/tables/table.ts';
import { plainDay } from '#core/time/plain-day.ts';

/** What cells of a workbook refer to. */
export interface CellContext {
  /** Null for one that is too long for a cell. */
  strings: readonly (string | null)[];
  kinds: readonly FormatKind[];
  system: SerialSystem;
}

/** A cell as it is written: its type and style (ECMA-376 part 1, section 18.3.1.4), and its value or text. */
export interface WrittenCell {
  type: string;
  style: number;
  text: string;
}

/** What a cell holds; of a formula, what it last gave. Undefined when it refers to a text that is not there. */
export function toCell(
  { type, style, text }: WrittenCell,
  { strings, kinds, system }: CellContext,
): Cell | undefined {
  if (text === '') return null;
  switch (type) {
    case 's':
      return strings[Number(text)];
    case 'str':
    case 'inlineStr':
      return unescapeSheetText(text);
    case 'b':
      return text === '1' || text === 'true';
    // An error is shown by its name, as #N/A.
    case 'e':
      return text;
    case 'd':
      return fromIsoText(text);
    default:
      return toNumber(text, kinds[style] ?? 'number', system);
  }
}

/** A day, also with a time, as ISO 8601 writes it; a time alone stays text. */
function fromIsoText(text: string): Cell {
  const day = text.slice(0, 10);
  const isDay = plainDay(day) !== null && (text.length === 10 || text[10] === 'T');
  return isDay ? { day } : text;
}

function toNumber(text: string, kind: FormatKind, system: SerialSystem): Cell {
  const number = Number(text);
  // Programs write none that is infinite, or no number at all.
  return Number.isFinite(number) ? fromSerial(number, kind, system) : text;
}
