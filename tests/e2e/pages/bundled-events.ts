import { readFileSync } from 'node:fs';
import { join } from 'node:path';

import type { DataSetInput } from '#core/events/schema.ts';

import { rootDir } from '../../../scripts/paths.ts';

type BundledEvent = DataSetInput['events'][number];

const file: DataSetInput = JSON.parse(
  readFileSync(join(rootDir, 'data/china-st-cooperation.json'), 'utf8'),
);

/** How many events of the bundled data set, background ones aside, are so; counted on the raw file. */
export function countAll(isSo: (event: BundledEvent) => boolean = () => true): number {
  return file.events.filter((event) => event.background !== true && isSo(event)).length;
}

/** The same for those that have a date. */
export function countDated(isSo: (event: BundledEvent) => boolean = () => true): number {
  return countAll((event) => event.date !== undefined && isSo(event));
}

/** Whether any of these partners takes part. */
export function isWith(...partners: string[]): (event: BundledEvent) => boolean {
  return (event) => event.partners?.some((partner) => partners.includes(partner)) ?? false;
}

/** How many events of the bundled data set are counted at all, and how many of them have no date. */
export const TOTAL = countAll();
export const UNDATED = TOTAL - countDated();
