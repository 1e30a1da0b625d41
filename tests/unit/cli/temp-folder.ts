import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll } from 'vitest';

/** A folder for the tests of one file; it is removed after them. */
export function makeTempFolder(): string {
  const folder = mkdtempSync(join(tmpdir(), 'cooperation-timeline-'));
  afterAll(() => rmSync(folder, { recursive: true, force: true }));
  return folder;
}

/** Stores a file and gives its path. */
export function store(folder: string, name: string, content: unknown): string {
  const path = join(folder, name);
  const isRaw = typeof content === 'string' || Buffer.isBuffer(content);
  writeFileSync(path, isRaw ? content : JSON.stringify(content, null, 2));
  return path;
}
