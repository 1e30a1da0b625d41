/** The outcome of something that can fail in an expected way. Errors are plain data; whoever shows them words them. */
export type Result<T, E> = { ok: true; value: T } | { ok: false; error: E };

/** Wraps a success. */
export function ok<T>(value: T): { ok: true; value: T } {
  return { ok: true, value };
}

/** Wraps an expected failure. */
export function fail<E>(error: E): { ok: false; error: E } {
  return { ok: false, error };
}
