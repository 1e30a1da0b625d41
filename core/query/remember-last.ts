/**
 * A function of an object and a small value that remembers its last answer for each object: what is asked for again and
 * again, as the selection of a filter is while a reader pans, is worked out once. Values are compared as JSON text. What the
 * object belongs to, and no other object of its kind, may go along as a context.
 */
export function rememberLast<T extends object, V, R, C extends unknown[] = []>(
  answer: (object: T, value: V, ...context: C) => R,
): (object: T, value: V, ...context: C) => R {
  const last = new WeakMap<T, { key: string; answer: R }>();
  return (object, value, ...context) => {
    const key = JSON.stringify(value);
    const known = last.get(object);
    if (known?.key === key) return known.answer;
    const fresh = { key, answer: answer(object, value, ...context) };
    last.set(object, fresh);
    return fresh.answer;
  };
}
