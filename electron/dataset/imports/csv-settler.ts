import { DraftSettler, type SettleOptions } from '#core/formats/drafts/draft-settler.ts';
import { ProblemLog, type NotedProblems } from '#core/formats/drafts/problem-log.ts';
import type { TableAnswers } from '#core/formats/drafts/table-answers.ts';
import type { Mapping } from '#core/formats/mapping/mapping.ts';
import { RowMapper } from '#core/formats/mapping/row-mapper.ts';
import type { Problem } from '#core/formats/problem.ts';
import type { TableRow } from '#core/formats/tables/table.ts';
import type { CountedDates, DayOrder, DayOrderEvidence } from '#core/time/everyday/day-order.ts';
import type { RecordBytes } from '#core/query/record-bytes.ts';
import type { PackedRecords } from '../pack-records.ts';
import { RecordPacker } from '../record-packer.ts';
import { readRuns } from '../tables/csv-rows.ts';
import { isSeparatorLine } from '../tables/table-header.ts';

/** How the rows of a CSV file become events; plain data. */
export interface CsvPlan {
  delimiter: string;
  mapping: Mapping;
  /** Of day and month, where the mapping says none. */
  order: DayOrder;
  settle: SettleOptions;
}

/** Rows that have been settled by themselves, as if no others stood before them; plain data. */
export interface SettledChunk extends PackedRecords {
  /** How many lines they take. */
  lines: number;
  /** Null when they have to be settled in their turn. */
  answers: TableAnswers | null;
  problems: NotedProblems;
  dates: CountedDates;
  /** What has ended the rows before the file did. */
  problem: Problem | null;
}

/** Makes events of the rows of a CSV file, run by run. */
export class CsvSettler {
  readonly log = new ProblemLog();
  readonly settler: DraftSettler;
  readonly #delimiter: string;
  readonly #packer: RecordPacker;
  readonly #mapper: RowMapper;
  readonly #saysOrder: boolean;
  /** How many lines of the file the rows so far have taken. */
  #lines = 0;
  #isPastHeader: boolean;
  #problem: Problem | null = null;

  /** `isPart` is for rows after the header that are to be taken in by another settler. */
  constructor(
    { delimiter, mapping, order, settle }: CsvPlan,
    { isPart = false, packer = new RecordPacker() } = {},
  ) {
    this.#packer = packer;
    this.#delimiter = delimiter;
    this.settler = new DraftSettler(this.log, settle, { notes: isPart });
    this.#mapper = new RowMapper(mapping, {
      log: this.log,
      order: mapping.dayOrder ?? order,
      isGuarded: true,
    });
    this.#saysOrder = mapping.dayOrder !== undefined;
    this.#isPastHeader = isPart;
  }

  /** Whether all rows that come hold events. */
  get isPastHeader(): boolean {
    return this.#isPastHeader;
  }

  /** What has ended the rows before the file did; no others are to come then. */
  get problem(): Problem | null {
    return this.#problem;
  }

  /** What the dates so far say about the order of day and month; null when the reader has said it. */
  get evidence(): DayOrderEvidence | null {
    return this.#saysOrder ? null : this.#mapper.evidence;
  }

  /** Makes events of the next rows. */
  settle(runs: RecordBytes): PackedRecords {
    const { lines, problem } = readRuns(runs, this.#delimiter, (row) => this.#add(row));
    this.#end(lines, problem);
    return this.#packer.take();
  }

  /** Takes the next rows as they have been settled by themselves; false when they have to be settled here. */
  takeIn({ answers, problems, dates, lines, problem }: SettledChunk): boolean {
    if (answers === null || !this.settler.takeIn(answers)) return false;
    this.log.takeIn(problems, this.#lines);
    this.#mapper.evidence.takeIn(dates);
    this.#end(lines, problem);
    return true;
  }

  /** All that another settler has to know to take in these rows. */
  get noted(): Omit<SettledChunk, keyof PackedRecords> {
    return {
      lines: this.#lines,
      answers: this.settler.answers,
      problems: this.log.noted,
      dates: this.#mapper.evidence.counted,
      problem: this.#problem,
    };
  }

  #add(row: TableRow): void {
    const placed = { cells: row.cells, line: row.line + this.#lines };
    if (!this.#isPastHeader) {
      this.#isPastHeader = !isSeparatorLine(placed);
      return;
    }
    const event = this.settler.settle(this.#mapper.draft(placed));
    if (event !== null) this.#packer.add(event);
  }

  #end(lines: number, problem: Problem | null): void {
    this.#problem = problem && { ...problem, line: problem.line + this.#lines };
    this.#lines += lines;
  }
}

/** What is asked of a thread: to settle rows by themselves. */
export interface ChunkQuestion {
  /** Runs of whole rows, in UTF-8. */
  runs: RecordBytes;
  plan: CsvPlan;
}

/** Settles some rows by themselves; the packer, which has nothing in it, can be used again. */
export function settleChunk(
  { runs, plan }: ChunkQuestion,
  packer = new RecordPacker(),
): SettledChunk {
  const part = new CsvSettler(plan, { isPart: true, packer });
  const packed = part.settle(runs);
  return { ...packed, ...part.noted };
}
