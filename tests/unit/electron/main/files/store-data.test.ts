import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import type { DataRequest } from '#core/bridge/worker-protocol.ts';
import { KEEP_ALL } from '#core/query/filter.ts';
import { WorkerEnded } from '../../../../../electron/dataset/worker-client.ts';
import type { DataSetKeeper } from '../../../../../electron/main/data-set/data-set-keeper.ts';
import { storeData } from '../../../../../electron/main/files/store-data.ts';
import { makeTempFolder, store } from '../../../cli/temp-folder.ts';

const folder = makeTempFolder();
const view = { window: { startMs: 0, endMs: 1 }, filter: KEEP_ALL, groupBy: 'partner' } as const;

/** A keeper that answers with the letters of a text, one a piece; `before` hears of each. */
function keeperOf(text: string, before: (from: number) => number = () => 1) {
  const ask = (_call: string, { from }: DataRequest) => {
    const revision = before(from);
    const next = from + 1 < text.length ? from + 1 : null;
    return Promise.resolve({ revision, value: { content: text[from], next } });
  };
  return { ask, file: null } as unknown as Pick<DataSetKeeper, 'ask' | 'file'>;
}

/** Nobody stops it and nobody listens. */
const quietly = {
  stop: new AbortController().signal,
  language: 'en',
  onProgress: () => {},
} as const;

/** A folder with a file in it that is to be replaced. */
function orderIn(name: string) {
  const path = store(folder, `${name}.csv`, 'old');
  return { path, view, format: 'csv', revision: 1 } as const;
}

function left(name: string): string[] {
  return readdirSync(folder).filter((file) => file.includes(name));
}

describe('the events of a view', () => {
  it('are stored piece by piece', async () => {
    const order = orderIn('whole');
    expect(await storeData(keeperOf('abc'), order, quietly)).toEqual({
      ok: true,
      value: { fileName: 'whole.csv' },
    });
    expect(readFileSync(order.path, 'utf8')).toBe('abc');
    expect(left('whole')).toEqual(['whole.csv']);
  });

  it('are never mixed from two data sets: a change on the way leaves the old file', async () => {
    const order = orderIn('mixed');
    const keeper = keeperOf('abc', (from) => (from < 2 ? 1 : 2));
    expect(await storeData(keeper, order, quietly)).toEqual({
      ok: false,
      error: { code: 'data-set-changed' },
    });
    expect(readFileSync(order.path, 'utf8')).toBe('old');
    expect(left('mixed')).toEqual(['mixed.csv']);
  });

  it('leave nothing behind when their process ends on the way', async () => {
    const order = orderIn('crash');
    const keeper = keeperOf('abc', (from) => {
      if (from === 2) throw new WorkerEnded('The process has ended');
      return 1;
    });
    await expect(storeData(keeper, order, quietly)).rejects.toThrow(WorkerEnded);
    expect(readFileSync(order.path, 'utf8')).toBe('old');
    expect(left('crash')).toEqual(['crash.csv']);
  });

  it('are stopped on the way, which leaves the old file, and tell how far they are', async () => {
    const order = orderIn('stopped');
    const stop = new AbortController();
    const told: number[] = [];
    const onProgress = (done: number) => {
      told.push(done);
      if (done === 2) stop.abort();
    };
    const stored = await storeData(keeperOf('abcdef'), order, {
      ...quietly,
      stop: stop.signal,
      onProgress,
    });
    expect(stored).toEqual({ ok: false, error: { code: 'cancelled' } });
    expect(told).toEqual([1, 2]);
    expect(readFileSync(order.path, 'utf8')).toBe('old');
    expect(left('stopped')).toEqual(['stopped.csv']);
  });

  it('are stopped also while their process does not answer', async () => {
    const order = orderIn('hung');
    const stop = new AbortController();
    const keeper = { ...keeperOf('abc'), ask: () => new Promise<never>(() => {}) };
    const stored = storeData(keeper, order, { ...quietly, stop: stop.signal });
    setTimeout(() => stop.abort(), 20);
    expect(await stored).toEqual({ ok: false, error: { code: 'cancelled' } });
    expect(readFileSync(order.path, 'utf8')).toBe('old');
    expect(left('hung')).toEqual(['hung.csv']);
  });

  it('do not replace the data set that they are from', async () => {
    const order = orderIn('self');
    const keeper = { ...keeperOf('abc'), file: { path: order.path, isBundled: false } };
    expect(await storeData(keeper, order, quietly)).toEqual({
      ok: false,
      error: { code: 'is-data-set', fileName: 'self.csv' },
    });
    expect(readFileSync(order.path, 'utf8')).toBe('old');
  });

  it('tell why they cannot be stored', async () => {
    const path = join(folder, 'no such folder', 'a.csv');
    expect(await storeData(keeperOf('abc'), { ...orderIn('x'), path }, quietly)).toEqual({
      ok: false,
      error: { code: 'cannot-write', path, reason: 'there is no such folder' },
    });
  });
});
