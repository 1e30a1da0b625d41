/** The texts of all events, laid out to be searched. */
export interface TextIndex {
  /** For each row 1 where the text holds a word, else 0. A word is folded and holds no white space. */
  rowsWith: (word: string) => Uint8Array;
}

/** Rows whose texts stand in one string: a search is fast in long strings, and this keeps them well below any limit. */
const ROWS_A_BLOCK = 4096;

/** How many words are remembered: those of a search that is being typed. */
const MAX_REMEMBERED = 8;

interface TextBlock {
  text: string;
  /** Where the text of each row starts, and the length of the whole. */
  starts: Int32Array;
}

/** Lays out one folded text for each row. Texts may hold line breaks; no word reaches across one. */
export function toTextIndex(texts: readonly string[]): TextIndex {
  const blocks: TextBlock[] = [];
  for (let first = 0; first < texts.length; first += ROWS_A_BLOCK) {
    blocks.push(toBlock(texts.slice(first, first + ROWS_A_BLOCK)));
  }
  const remembered = new Map<string, Uint8Array>();
  return {
    rowsWith: (word) => {
      const known = remembered.get(word);
      if (known) return known;
      const rows = findRows(blocks, word, texts.length);
      if (remembered.size >= MAX_REMEMBERED) remembered.clear();
      remembered.set(word, rows);
      return rows;
    },
  };
}

function toBlock(texts: readonly string[]): TextBlock {
  const starts = new Int32Array(texts.length + 1);
  for (const [row, text] of texts.entries()) {
    starts[row + 1] = (starts[row] ?? 0) + text.length + 1;
  }
  return { text: texts.join('\n'), starts };
}

function findRows(blocks: readonly TextBlock[], word: string, rowCount: number): Uint8Array {
  const rows = new Uint8Array(rowCount);
  for (const [at, { text, starts }] of blocks.entries()) {
    let row = 0;
    for (let hit = text.indexOf(word); hit >= 0; hit = text.indexOf(word, starts[row])) {
      while ((starts[row + 1] ?? Infinity) <= hit) row += 1;
      rows[at * ROWS_A_BLOCK + row] = 1;
      // One hit in a row is enough: go on with the next one.
      row += 1;
      if (row >= starts.length - 1) break;
    }
  }
  return rows;
}
