/** How near a word is to what was typed. */
export interface Nearness {
  /** Letters to change, add, leave out, or swap with their neighbour. */
  distance: number;
  /** Whether the whole word is as near; else its beginning is, as while the rest is still to be typed. */
  isWhole: boolean;
}

/**
 * How many slips lie between what was typed and a word, or the beginning of one where no whole word is near enough; null
 * when there are more than `most`. Two neighbours that are swapped are one slip (optimal string alignment), as it is the
 * slip that fast fingers make most. The first letters have to agree, as a slip seldom hits them (Pollock and Zamora 1984,
 * "Automatic spelling correction").
 */
export function nearness(typed: string, word: string, most: number): Nearness | null {
  if (typed.charCodeAt(0) !== word.charCodeAt(0) || word.length < typed.length - most) return null;
  // A longer beginning has more slips than are allowed.
  const width = Math.min(word.length, typed.length + most);
  let beforeLast: number[] = [];
  let last = Array.from({ length: width + 1 }, (_, at) => at);
  for (let row = 1; row <= typed.length; row += 1) {
    const line = toLine({ typed, word, row, width, last, beforeLast });
    if (Math.min(...line) > most) return null;
    [beforeLast, last] = [last, line];
  }
  const whole = width === word.length ? (last[width] ?? Infinity) : Infinity;
  if (whole <= most) return { distance: whole, isWhole: true };
  return { distance: Math.min(...last), isWhole: false };
}

interface Lines {
  typed: string;
  word: string;
  row: number;
  width: number;
  last: number[];
  beforeLast: number[];
}

/** The slips between the first letters of what was typed, as many as `row`, and each beginning of the word. */
function toLine({ typed, word, row, width, last, beforeLast }: Lines): number[] {
  const line = [row];
  const letter = typed.charCodeAt(row - 1);
  for (let at = 1; at <= width; at += 1) {
    const other = word.charCodeAt(at - 1);
    const changed = (last[at - 1] ?? 0) + Number(letter !== other);
    let least = Math.min(changed, (last[at] ?? 0) + 1, (line[at - 1] ?? 0) + 1);
    const isSwapped =
      at > 1 && letter === word.charCodeAt(at - 2) && other === typed.charCodeAt(row - 2);
    if (isSwapped) least = Math.min(least, (beforeLast[at - 2] ?? Infinity) + 1);
    line.push(least);
  }
  return line;
}
