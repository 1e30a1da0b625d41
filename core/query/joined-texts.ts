/** Texts one below the other, to be looked through in one go: text t begins at `starts[t]`. */
export interface JoinedTexts {
  text: string;
  /** One more than there are texts. */
  starts: Int32Array;
}

/** Joins texts. */
export function joinTexts(texts: readonly string[]): JoinedTexts {
  const starts = new Int32Array(texts.length + 1);
  texts.forEach((text, at) => (starts[at + 1] = (starts[at] ?? 0) + text.length + 1));
  return { text: texts.join('\n'), starts };
}

/** The numbers of the texts that hold what is sought, which holds no line break, in their order. */
export function textsWith({ text, starts }: JoinedTexts, sought: string): number[] {
  const found: number[] = [];
  let number = 0;
  let hit = text.indexOf(sought);
  while (hit >= 0) {
    while ((starts[number + 1] ?? Infinity) <= hit) number += 1;
    found.push(number);
    number += 1;
    // One hit in a text is enough: go on with the next one.
    hit = number < starts.length - 1 ? text.indexOf(sought, starts[number]) : -1;
  }
  return found;
}
