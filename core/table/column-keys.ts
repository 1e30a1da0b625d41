import { partnerName } from '../events/data-set.ts';
import { eventTitle } from '../events/event-title.ts';
import { placeKeyText } from '../events/place-text.ts';
import type { EventColumns } from '../events/event-columns.ts';
import type { EventInput } from '../events/schema.ts';
import type { ValueColumn } from '../events/value-column.ts';
import { LEVELS, STATUSES } from '../events/vocabulary.ts';
import type { QueryIndex } from '../query/query-index.ts';
import { listWords } from '../words/list-words.ts';
import { seriesWords, sourceWords } from './cell-words.ts';
import { naturalKey } from './natural-key.ts';
import type { TableColumn } from './table-columns.ts';

/** What the rows of a column are ordered by: a key for each different value, an empty one where a cell is empty. */
export interface ColumnKeys {
  keys: string[];
  /** The number of the key of each row. */
  keyOf: Int32Array;
}

/** Columns whose cells are texts, or words from a list. */
export type KeyedColumn = Exclude<TableColumn, 'date'>;

/** So many rows are looked at between two steps: a few milliseconds. */
const ROWS_A_STEP = 512;

/** Gathers the keys of a column, step by step. */
export function* gatherKeys(
  index: QueryIndex,
  column: KeyedColumn,
): Generator<undefined, ColumnKeys> {
  const { columns, dataSet } = index;
  const { partners, kinds, levels, statuses, places } = columns.attributes;
  switch (column) {
    case 'title':
      return yield* titleKeys(index);
    case 'series':
      return yield* seriesKeys(index);
    case 'partners':
      return yield* listKeys(partners, (codes) =>
        listWords(
          codes.map((code) => code && partnerName(dataSet, code)),
          dataSet.language,
        ),
      );
    case 'source':
      return yield* listKeys(index.sources(), (ids) => sourceWords(dataSet, ids));
    case 'kind':
      return valueKeys(kinds, (id) => naturalKey(dataSet.kinds.get(id)?.label ?? id));
    case 'level':
      return valueKeys(levels, (level) => listKey(LEVELS, level));
    case 'status':
      return valueKeys(statuses, (status) => listKey(STATUSES, status));
    case 'place':
      return valueKeys(places, (key) => naturalKey(placeKeyText(dataSet, key)));
  }
}

/** A word's place in a list of words, as a key. */
function listKey(words: readonly string[], word: string): string {
  const at = words.indexOf(word);
  return at < 0 ? '' : String(at).padStart(2, '0');
}

/** Of a column with one value in each row. */
function valueKeys({ values, codes }: ValueColumn, toKey: (value: string) => string): ColumnKeys {
  return { keys: values.map(toKey), keyOf: codes };
}

/** Of a column with lists of values, few of which differ. */
function* listKeys(
  { values, starts, codes }: ValueColumn,
  toWords: (values: string[]) => string,
): Generator<undefined, ColumnKeys> {
  return yield* distinctKeys(starts.length - 1, (row) => {
    const own = codes.subarray(starts[row], starts[row + 1]);
    return {
      id: own.join(' '),
      words: () => toWords(Array.from(own, (code) => values[code] ?? '')),
    };
  });
}

function* seriesKeys({ columns, dataSet }: QueryIndex): Generator<undefined, ColumnKeys> {
  const { edition, attributes } = columns;
  const { values, codes } = attributes.series;
  return yield* distinctKeys(columns.size, (row) => {
    const [code, number] = [codes[row] ?? 0, edition[row] ?? 0];
    return {
      id: `${code} ${number}`,
      words: () => seriesWords(dataSet, values[code] ?? '', number),
    };
  });
}

/** A value by what tells it apart, which is made for every row, and its words, which are made once. */
interface Value {
  id: string;
  words: () => string;
}

function* distinctKeys(
  size: number,
  valueAt: (row: number) => Value,
): Generator<undefined, ColumnKeys> {
  const numberOf = new Map<string, number>();
  const keys: string[] = [];
  const keyOf = new Int32Array(size);
  for (let row = 0; row < size; row += 1) {
    const { id, words } = valueAt(row);
    let number = numberOf.get(id);
    if (number === undefined) {
      number = keys.push(naturalKey(words())) - 1;
      numberOf.set(id, number);
    }
    keyOf[row] = number;
    if (row % ROWS_A_STEP === 0) yield;
  }
  return { keys, keyOf };
}

/** Titles are nearly all different, and stand in the events alone. */
function* titleKeys({ columns, events, dataSet }: QueryIndex): Generator<undefined, ColumnKeys> {
  const keys: string[] = [];
  for (let row = 0; row < columns.size; row += 1) {
    const event = JSON.parse(events.jsonAt(row)) as EventInput;
    keys.push(naturalKey(eventTitle(event, dataSet.language)));
    if (row % ROWS_A_STEP === 0) yield;
  }
  return { keys, keyOf: rowNumbers(columns) };
}

function rowNumbers({ size }: EventColumns): Int32Array {
  return Int32Array.from({ length: size }, (_, row) => row);
}
