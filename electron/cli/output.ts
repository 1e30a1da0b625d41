import { toSafeText } from '#core/clean-text.ts';
import { EXIT } from './exit-codes.ts';

/** Writes data for a person or another program; resolves when it has been handed to the system. */
export async function writeOut(data: string | Uint8Array): Promise<void> {
  await new Promise<void>((resolve) => {
    // A failure is told by the stream's own error event.
    process.stdout.write(data, () => resolve());
  });
}

/** Writes a line for a person to standard error; words of a file can neither end it nor steer the terminal. */
export function complain(line: string): void {
  process.stderr.write(`${toSafeText(line)}\n`);
}

/**
 * Ends quietly when the reader of a pipe has gone (`| head`), and says so when the output cannot be stored. There is no
 * one left to write to, so nothing is cut off by ending at once.
 */
export function guardOutput(stream: NodeJS.WriteStream): void {
  stream.on('error', (error: NodeJS.ErrnoException) => {
    if (error.code === 'EPIPE') process.exit(EXIT.done);
    if (stream === process.stdout) complain(`The output cannot be written (${error.message}).`);
    process.exit(EXIT.failed);
  });
}
