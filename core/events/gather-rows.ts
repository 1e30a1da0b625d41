/** Rooms of one owner, the one that was filled last at the end. */
type Rooms = [Int32Array, Int32Array];

const rooms = new WeakMap<object, Rooms>();

/**
 * Gathers up to so many numbers, of which nobody knows beforehand how many they will be: `gather` writes them into the
 * room that it is handed and tells how many there are. The answer lies in that room. An owner has two, which are filled in
 * turn: an answer stays while the next one is gathered, and no longer. Whoever remembers an answer has to remember it by the
 * owner. (With room of its own each answer would be megabytes that V8 has to collect: a third of the time of a question, on
 * all processors.)
 */
export function gatherRows(
  owner: object,
  most: number,
  gather: (room: Int32Array) => number,
): Int32Array {
  const [next, last]: Rooms = rooms.get(owner) ?? [new Int32Array(0), new Int32Array(0)];
  const room = next.length < most ? new Int32Array(most) : next;
  rooms.set(owner, [last, room]);
  return room.subarray(0, gather(room));
}
