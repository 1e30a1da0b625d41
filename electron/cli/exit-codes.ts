/** What the command line exits with. */
export const EXIT = {
  done: 0,
  /** The data set has problems, or a result cannot be written. */
  failed: 1,
  /** Options or arguments that make no sense. */
  usage: 2,
  /** A fault of the program itself; the number is EX_SOFTWARE of sysexits.h. */
  fault: 70,
} as const;

/** A number that the command line exits with. */
export type ExitCode = (typeof EXIT)[keyof typeof EXIT];

/** Options or arguments that make no sense; the message goes to a person. */
export class UsageError extends Error {}
