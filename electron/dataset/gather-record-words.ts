import type { RecordBytes } from '#core/query/record-bytes.ts';
import { gatherWords } from '#core/query/text-blocks.ts';
import type { WordBlock } from '#core/query/word-index.ts';
import { runAll } from '#core/steps.ts';
import { toEventRecords } from './event-records.ts';

/** Gathers the words of the events of some records, which have been found sound. */
export function gatherRecordWords(records: readonly RecordBytes[]): WordBlock {
  const { writtenAt } = toEventRecords(records);
  const count = records.reduce((sum, { bounds }) => sum + bounds.length / 2, 0);
  return runAll(gatherWords(writtenAt, count));
}

/** The memory of words that can be handed over to another thread instead of being copied: all but the text. */
export function wordBuffers({ words, textStarts, texts, runs, runEnds }: WordBlock): ArrayBuffer[] {
  const arrays = [words.starts, textStarts, texts, runs, runEnds];
  return arrays.map(({ buffer }) => buffer as ArrayBuffer);
}
