/**
 * A function of an object and a small value that remembers its last answer for each object: what is asked for again and
 * again, as the selection of a filter is while a reader pans, is worked out once. Values are compared as JSON text.
 */
export function rememberLast<T extends object, V, R>(
  answer: (object: T, value: V) => R,
): (object: T, value: V) => R {
  const last = new WeakMap<T, { key: string; answer: R }>();
  return (object, value) => {
    const key = JSON.stringify(value);
    const known = last.get(object);
    if (known?.key === key) return known.answer;
    const fresh = { key, answer: answer(object, value) };
    last.set(object, fresh);
    return fresh.answer;
  };
}
