import type { FilePiece } from '../file-pieces.ts';
import type { RecordBytes } from '#core/query/record-bytes.ts';
import type { PackedRecords } from '../pack-records.ts';
import type { ChunkThreads } from './chunk-threads.ts';
import { CsvSettler, type ChunkQuestion, type CsvPlan, type SettledChunk } from './csv-settler.ts';
import type { Settled } from './settled.ts';

/** When so many chunks had to be settled twice, and most of all, the others are settled here alone. */
const ENOUGH_TWICE = 2;

/** A chunk of rows with its answer from a thread; null when none has been asked. */
interface Chunk {
  runs: RecordBytes;
  /** Bytes of the file up to its end. */
  doneBytes: number;
  answer: Promise<SettledChunk> | null;
}

/** Who settles the rows of a file, and who wants to know how far they are. */
export interface ChunkWork {
  /** Null when all is to be settled in this thread. */
  threads: Pick<ChunkThreads, 'settle' | 'most'> | null;
  tell: (doneBytes: number, doneEvents: number) => void;
}

/**
 * Makes events of the rows of a CSV file, in several threads if there are any. Each chunk is settled there as if no other
 * stood before it; here it is found out, in the order of the file, whether that has made a difference, as with two events
 * of the same id in different chunks. Such a chunk is settled once more, here and in its turn, so that the outcome is
 * always that of a single thread.
 */
export async function settleChunks(
  pieces: AsyncIterable<FilePiece>,
  plan: CsvPlan,
  { threads, tell }: ChunkWork,
): Promise<Settled> {
  const merger = new ChunkMerger(plan);
  const underWay: Chunk[] = [];
  const takeOldest = async () => {
    const oldest = underWay.shift();
    if (!oldest) return;
    // An answer that is not going to be used is not waited for.
    merger.take(oldest.runs, merger.canShare ? await oldest.answer : null);
    tell(oldest.doneBytes, merger.doneEvents);
  };
  for await (const { doneBytes, ...piece } of pieces) {
    const runs = merger.takeHeader(piece);
    if (runs.bounds.length === 0) continue;
    const answer = threads && merger.canShare ? ask(threads, { runs, plan }) : null;
    underWay.push({ runs, doneBytes, answer });
    while (underWay.length >= (threads?.most ?? 1)) await takeOldest();
    if (merger.hasEnded) break;
  }
  while (underWay.length > 0 && !merger.hasEnded) await takeOldest();
  return merger.settled();
}

function ask(
  threads: Pick<ChunkThreads, 'settle'>,
  question: ChunkQuestion,
): Promise<SettledChunk> {
  const answer = threads.settle(question);
  // A failure is thrown where the answer is taken, which may be much later, or never.
  answer.catch(() => {});
  return answer;
}

/** Puts chunks together in the order of the file. */
class ChunkMerger {
  readonly #whole: CsvSettler;
  readonly #packed: PackedRecords[] = [];
  #asked = 0;
  #twice = 0;
  doneEvents = 0;

  constructor(plan: CsvPlan) {
    this.#whole = new CsvSettler(plan);
  }

  /** Whether chunks are to be given to threads. */
  get canShare(): boolean {
    const isWorthIt = this.#twice < ENOUGH_TWICE || 2 * this.#twice <= this.#asked;
    return this.#whole.isPastHeader && isWorthIt;
  }

  /** Whether the rows have ended, though the file goes on. */
  get hasEnded(): boolean {
    return this.#whole.problem !== null;
  }

  /** Settles runs up to the one with the header, as nobody else knows where it ends; gives those that are left. */
  takeHeader({ bytes, bounds }: RecordBytes): RecordBytes {
    let at = 0;
    for (; at < bounds.length && !this.#whole.isPastHeader && !this.hasEnded; at += 2)
      this.#keep(this.#whole.settle({ bytes, bounds: bounds.slice(at, at + 2) }));
    return at === 0 ? { bytes, bounds } : { bytes, bounds: bounds.slice(at) };
  }

  /** Takes the next chunk as a thread has settled it, if that is as good as settling it here. */
  take(runs: RecordBytes, chunk: SettledChunk | null): void {
    if (chunk) this.#asked += 1;
    if (chunk && this.#whole.takeIn(chunk)) {
      this.#keep({ packed: chunk.packed, records: chunk.records });
      return;
    }
    if (chunk) this.#twice += 1;
    this.#keep(this.#whole.settle(runs));
  }

  settled(): Settled {
    const { log, settler, evidence, problem } = this.#whole;
    return { log, settler, evidence, packed: this.#packed, file: {}, problem };
  }

  #keep(packed: PackedRecords): void {
    this.#packed.push(packed);
    this.doneEvents += packed.packed?.columns.size ?? 0;
  }
}
