import { formatCount } from '#core/format-count.ts';

/** How often the line is written again. */
const EVERY = 10_000;

/** Where the count goes: standard error, as a terminal or not. */
export type CountOutput = Pick<NodeJS.WriteStream, 'isTTY' | 'write'>;

/**
 * The same things, while a terminal shows on one line how many of them have gone through. The line is ended also when
 * those who take them stop early. Nothing is shown where the output is no terminal.
 */
export function* countAloud<T>(
  things: Iterable<T>,
  total: number,
  output: CountOutput = process.stderr,
): Generator<T> {
  if (!output.isTTY) return yield* things;
  let done = 0;
  const tell = () => output.write(`\r${formatCount(done)} of ${formatCount(total)} events`);
  try {
    for (const thing of things) {
      yield thing;
      done += 1;
      if (done % EVERY === 0) tell();
    }
  } finally {
    tell();
    output.write('\n');
  }
}
