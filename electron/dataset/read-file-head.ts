import { jsonSplitter } from '#core/formats/json-splitter.ts';
import { ndjsonSplitter } from '#core/formats/ndjson-splitter.ts';
import type { DataSetHead } from '#core/events/schema.ts';
import type { Problem } from '#core/formats/problem.ts';
import { readDataSet } from '#core/formats/read-data-set.ts';
import { readHead } from '#core/formats/read-head.ts';
import type { FileHead, RecordSplitter } from '#core/formats/record-splitter.ts';
import { knownIds, NOTHING_KNOWN, type KnownIds } from '#core/formats/reference-findings.ts';
import { readHeadReferences } from '#core/formats/references.ts';
import type { Result } from '#core/result.ts';
import { readPieces } from './file-pieces.ts';
import type { LoadedFile } from './load-data-set.ts';

/** The splitter for the form of a file. */
export function splitterOf({ form }: Pick<LoadedFile, 'form'>): RecordSplitter {
  return form === 'ndjson' ? ndjsonSplitter() : jsonSplitter();
}

/** All of a file but its events. */
export interface ReadFileHead {
  cut: FileHead['cut'];
  text: string;
  read: Result<DataSetHead, Problem[]>;
}

/** Reads a file through for its head. Throws what reading a file throws. */
export async function readFileHead(file: LoadedFile): Promise<ReadFileHead> {
  const splitter = splitterOf(file);
  // The splitter keeps the head; there is nothing else to do with the pieces.
  for await (const _ of readPieces(file.path, splitter));
  const { bytes, cut } = splitter.head();
  const text = new TextDecoder().decode(bytes);
  return { cut, text, read: file.form === 'ndjson' ? readHead(text) : readDataSet(text) };
}

/** What the text of a head offers to refer to. */
export function knownIn(head: string): KnownIds {
  try {
    const value: unknown = JSON.parse(head);
    const isObject = typeof value === 'object' && value !== null && !Array.isArray(value);
    return isObject ? knownIds(readHeadReferences(value)) : NOTHING_KNOWN;
  } catch {
    return NOTHING_KNOWN;
  }
}
