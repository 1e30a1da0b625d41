/** Closes a switch over a union: the compiler objects when a member is missing, and a stray value throws. */
export function assertNever(value: never): never {
  throw new Error(`Unexpected value: ${JSON.stringify(value)}`);
}
