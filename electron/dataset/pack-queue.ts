import type { RecordBytes } from '#core/query/record-bytes.ts';
import type { PackedRecords } from './pack-records.ts';
import type { Packers } from './packers.ts';

/** Keeps packers busy, no busier than they can be, and their answers in the order in which the records came. */
export class PackQueue {
  readonly #packers: Packers;
  readonly #answers: Promise<PackedRecords>[] = [];
  #underWay = 0;
  #onAnswer: () => void = () => {};
  /** Why a packer has failed: what comes after it would be packed for nothing. */
  #failure: { reason: unknown } | null = null;
  /** Events that have been packed by now. */
  doneEvents = 0;
  /** Whether all records that have been packed by now are sound. */
  isSound = true;

  constructor(packers: Packers) {
    this.#packers = packers;
  }

  /** Has records packed; resolves when there is room for the next ones. Throws once any could not be packed. */
  async add(records: RecordBytes): Promise<void> {
    const answer = this.#pack(records);
    // A failure is thrown by the next `add`, or by `answers`, which may be asked for much later.
    answer.catch(() => {});
    this.#answers.push(answer);
    if (this.#underWay >= this.#packers.most) {
      await new Promise<void>((resolve) => (this.#onAnswer = resolve));
    }
    if (this.#failure) throw this.#failure.reason;
  }

  /** All answers, once the last one is there. */
  async answers(): Promise<PackedRecords[]> {
    return await Promise.all(this.#answers);
  }

  async #pack(records: RecordBytes): Promise<PackedRecords> {
    this.#underWay += 1;
    try {
      const packed = await this.#packers.pack(records);
      this.isSound &&= packed !== null;
      this.doneEvents += packed?.columns.size ?? 0;
      return { packed, records };
    } catch (reason) {
      this.#failure ??= { reason };
      throw reason;
    } finally {
      this.#underWay -= 1;
      this.#onAnswer();
    }
  }
}
