import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

import type { DataSetInput } from '#core/events/schema.ts';
import { syntheticEvent, syntheticHead } from '#core/events/synthetic.ts';

/** A folder of data-set files for one test. */
export class DataSetFolder {
  readonly path: string;

  private constructor(path: string) {
    this.path = path;
  }

  static async create(): Promise<DataSetFolder> {
    return new DataSetFolder(await mkdtemp(join(tmpdir(), 'cooperation-timeline-data-')));
  }

  /** Writes a file and tells its path. */
  async write(name: string, content: string | object): Promise<string> {
    const path = join(this.path, name);
    await writeFile(path, typeof content === 'string' ? content : JSON.stringify(content, null, 2));
    return path;
  }

  async remove(): Promise<void> {
    await rm(this.path, { recursive: true, force: true });
  }
}

/** A small sound data set with these events. */
export function dataSetWith(events: DataSetInput['events']): DataSetInput {
  return {
    format: 'cooperation-timeline',
    version: 1,
    title: 'A small data set',
    sources: [{ id: 'a', publisher: 'A publisher' }],
    events,
  };
}

/** A visit with a source; give it what the test is about. */
export function visit(
  id: string,
  facts: Partial<DataSetInput['events'][number]> = {},
): DataSetInput['events'][number] {
  return { id, title: `Visit ${id}`, kind: 'visit', sources: [{ source: 'a' }], ...facts };
}

/** A synthetic data set of so many events; always the same. */
export function syntheticSet(count: number): DataSetInput {
  const options = { count, seed: 1 };
  const events = Array.from({ length: count }, (_, at) => syntheticEvent(options, at));
  return { ...syntheticHead(options), events };
}

/** The same by lines: the data set's own fields, then one event a line. */
export function syntheticLines(count: number): string {
  const { events, ...head } = syntheticSet(count);
  return [head, ...events].map((record) => `${JSON.stringify(record)}\n`).join('');
}
