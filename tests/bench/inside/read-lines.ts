/**
 * A program on plain Node: reads an NDJSON file and parses every line, in one of several plain ways, and prints how many
 * milliseconds that took and how many lines there were.
 */
import { createReadStream } from 'node:fs';
import { createInterface } from 'node:readline';

/** Large enough that the disk is asked seldom. */
const CHUNK_BYTES = 1024 * 1024;

const WAYS: Record<string, (path: string) => Promise<number>> = {
  readline: async (path) => {
    let lines = 0;
    const reader = createInterface({
      input: createReadStream(path, { highWaterMark: CHUNK_BYTES }),
    });
    reader.on('line', (line) => {
      JSON.parse(line);
      lines += 1;
    });
    await new Promise((resolve) => reader.once('close', resolve));
    return lines;
  },
  split: async (path) => {
    let lines = 0;
    let rest = '';
    const options = { encoding: 'utf8', highWaterMark: CHUNK_BYTES } as const;
    for await (const chunk of createReadStream(path, options)) {
      const found = (rest + String(chunk)).split('\n');
      rest = found.pop() ?? '';
      for (const line of found) JSON.parse(line);
      lines += found.length;
    }
    return lines;
  },
};

const [way = '', path = ''] = process.argv.slice(2);
const startedMs = performance.now();
const lines = (await WAYS[way]?.(path)) ?? 0;
process.stdout.write(JSON.stringify({ ms: performance.now() - startedMs, lines }));
