import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';

import { afterAll } from 'vitest';

import type { CooperationEvent } from '#core/events/schema.ts';
import {
  openFile,
  type OpenedFile,
  type OpenOptions,
} from '../../../../../electron/dataset/open-data-set.ts';

const folder = mkdtempSync(join(tmpdir(), 'cooperation-timeline-import-'));

afterAll(() => rmSync(folder, { recursive: true, force: true }));

/** Writes a file, which may be in a folder, into one that goes when the tests are done; answers with its path. */
export function write(name: string, content: string | Uint8Array): string {
  const path = join(folder, name);
  mkdirSync(dirname(path), { recursive: true });
  writeFileSync(path, content);
  return path;
}

/** Opens a file that has to open. */
export async function opened(path: string, options?: OpenOptions): Promise<OpenedFile> {
  const file = await openFile(path, options);
  if (!file.ok) throw new Error(JSON.stringify(file.error));
  return file.value;
}

/** Its events in the order of their dates. */
export function eventsOf({ index: { events } }: OpenedFile): CooperationEvent[] {
  return Array.from({ length: events.size }, (_, row) => events.at(row).event);
}

/** The codes of what was not understood of a file that opens or does not. */
export async function codesOf(path: string, options?: OpenOptions): Promise<string[]> {
  const file = await openFile(path, options);
  return (file.ok ? file.value.problems : file.error).map(({ code }) => code);
}
