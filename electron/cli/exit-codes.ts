/** What the command line exits with. */
export const EXIT = {
  done: 0,
  /** The data set has problems, or a result cannot be written. */
  failed: 1,
  /** Options or arguments that make no sense. */
  usage: 2,
  /** A fault of the program itself; the number is EX_SOFTWARE of sysexits.h. */
  fault: 70,
  /** Ended by SIGINT (Ctrl+C) or SIGTERM: 128 and the signal's number, as shells tell it. */
  interrupted: 130,
  terminated: 143,
} as const;

/** A number that the command line exits with. */
export type ExitCode = (typeof EXIT)[keyof typeof EXIT];

/** Options or arguments that make no sense; the message goes to a person. */
export class UsageError extends Error {}

/** Something has ended what was going on, a signal or what has been told already; there is nothing more to say about it. */
export class StoppedError extends Error {
  readonly exitCode: ExitCode;

  constructor(exitCode: ExitCode) {
    super('It has been stopped.');
    this.exitCode = exitCode;
  }
}
