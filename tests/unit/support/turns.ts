/** So many are enough for a frame that is drawn at once, the message that it sends and the promises behind that. */
const TURNS = 10;

/** Lets all go on that waits for nothing but its turn, however busy the machine is: a timer may come before it. */
export async function turns(): Promise<void> {
  for (let turn = 0; turn < TURNS; turn += 1) await new Promise((done) => setImmediate(done));
}
