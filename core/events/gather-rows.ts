/** Room to gather in, as large as it had to be so far. */
let room = new Int32Array(0);

/**
 * Gathers up to so many numbers, of which nobody knows beforehand how many they will be: `gather` writes them into the
 * room that it is handed and tells how many there are. Only these are taken up by the answer. (Room of its own for each
 * question would be megabytes of zeros that are thrown away at once, and collecting them takes a third of the time.)
 */
export function gatherRows(most: number, gather: (room: Int32Array) => number): Int32Array {
  if (room.length < most) room = new Int32Array(most);
  return room.slice(0, gather(room));
}
