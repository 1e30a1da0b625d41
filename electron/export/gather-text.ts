/** Characters that are handed to the system at a time. */
const PIECE_LENGTH = 256 * 1024;

/** The same text in fewer, larger pieces: a call to the system for each line would take most of the time. */
export function* gatherText(
  pieces: Iterable<string>,
  leastLength = PIECE_LENGTH,
): Generator<string> {
  let gathered = '';
  for (const piece of pieces) {
    gathered += piece;
    if (gathered.length < leastLength) continue;
    yield gathered;
    gathered = '';
  }
  if (gathered !== '') yield gathered;
}
