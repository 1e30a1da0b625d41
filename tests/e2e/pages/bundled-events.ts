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

/** A bundled event with a Chinese title, and that title. */
export function eventInChinese(): { title: string; chineseTitle: string } {
  for (const { title, zh, date } of file.events) {
    if (zh?.title !== undefined && date !== undefined) return { title, chineseTitle: zh.title };
  }
  throw new Error('The bundled data set has no event with a Chinese title.');
}

/** Fields that hold what people call things: they are shown as they are. */
const TEXT_FIELDS = new Set(
  'affiliation city code description label licence name note of publisher role summary text title topics url venue'.split(
    ' ',
  ),
);

/** Every text of the bundled data set that is shown as it is: titles, summaries, names, places, topics, sources. */
export function bundledTexts(): string[] {
  return [...new Set(textsIn(file, null))];
}

function textsIn(value: unknown, field: string | null): string[] {
  if (typeof value === 'string') return field !== null && TEXT_FIELDS.has(field) ? [value] : [];
  if (Array.isArray(value)) return value.flatMap((one) => textsIn(one, field));
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([name, one]) => textsIn(one, name));
}
