import { existsSync, readFileSync } from 'node:fs';
import { resolve } from 'node:path';

const samplesFolder = resolve(import.meta.dirname, '../../../../shared/samples');

/** Path of a sample that others made, beside the project. It is not part of it: tests are skipped where it is missing. */
export function samplePath(name: string): string {
  return resolve(samplesFolder, name);
}

/** Whether a sample is there; where it is not, the skipped tests show in the report. */
export function hasSample(name: string): boolean {
  return existsSync(samplePath(name));
}

/** A sample in JSON; an empty list or object where it is missing, so that titles can still be made. */
export function readSample<T>(name: string, missing: T): T {
  return hasSample(name) ? (JSON.parse(readFileSync(samplePath(name), 'utf8')) as T) : missing;
}
