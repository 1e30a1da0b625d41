/**
 * A short name for a text: two numbers of 32 bits in base 36. Two texts are as good as never called the same; it keeps
 * nothing secret. The first is FNV-1a, by Fowler, Noll and Vo; the second mixes in a way of its own, so that texts that
 * share the one do not share the other.
 */
export function digestOf(text: string): string {
  let [one, other] = [0x811c_9dc5, 0x9e37_79b9];
  for (let at = 0; at < text.length; at += 1) {
    const code = text.charCodeAt(at);
    one = Math.imul(one ^ code, 0x0100_0193);
    other = Math.imul(other ^ code, 0x85eb_ca6b) ^ (other >>> 13);
  }
  return [one, other].map((half) => (half >>> 0).toString(36)).join('-');
}
