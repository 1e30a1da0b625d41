import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { jsonSplitter } from '#core/formats/json-splitter.ts';
import { ndjsonSplitter } from '#core/formats/ndjson-splitter.ts';
import type { RecordSplitter } from '#core/formats/record-splitter.ts';
import {
  PartTooLong,
  readPieces,
  type PieceOptions,
} from '../../../../electron/dataset/file-pieces.ts';
import { buildDataSet } from '../../support/build-data-set.ts';
import { temporaryFolder } from '../support/temporary-folder.ts';

function write(content: string): string {
  const path = join(temporaryFolder(), 'data.json');
  writeFileSync(path, content);
  return path;
}

/** Reads a file to its end; tells the texts of its events. */
async function read(
  path: string,
  splitter: RecordSplitter,
  options?: PieceOptions,
): Promise<string[]> {
  const records: string[] = [];
  for await (const { bytes, bounds } of readPieces(path, splitter, options)) {
    for (let at = 0; at < bounds.length; at += 2) {
      records.push(Buffer.from(bytes.subarray(bounds[at], bounds[at + 1])).toString());
    }
  }
  return records;
}

describe('a file with a part that is too long', () => {
  const { events, ...head } = buildDataSet(Array.from({ length: 100 }, () => ({})));
  const text = JSON.stringify({ ...head, events });
  const lines = [head, ...events].map((line) => JSON.stringify(line)).join('\n');

  it('is read when its parts are short, however long it is', async () => {
    expect(await read(write(text), jsonSplitter(), { mostBytes: 1000 })).toHaveLength(100);
    expect(await read(write(lines), ndjsonSplitter(), { mostBytes: 1000 })).toHaveLength(100);
  });

  it.each([
    ['JSON without "events"', jsonSplitter, JSON.stringify(events.map(() => 'no data set'))],
    ['a bracket too many among the events', jsonSplitter, text.replace('}', '}}')],
    ['a string without an end', jsonSplitter, text.replace('"events"', '"events')],
    ['NDJSON without line feeds', ndjsonSplitter, lines.replaceAll('\n', ' ')],
  ])('is given up: %s', async (_, splitter, content) => {
    await expect(read(write(content), splitter(), { mostBytes: 1000 })).rejects.toThrow(
      PartTooLong,
    );
  });
});

it('cuts no character of the head in two', async () => {
  const text = '京é😀'.repeat(300_000);
  for (const start of ['', 'a', 'aa', 'aaa']) {
    const splitter = jsonSplitter();
    expect(await read(write(start + text), splitter)).toEqual([]);
    expect(Buffer.from(splitter.head().bytes).toString()).toBe(start + text);
  }
});
