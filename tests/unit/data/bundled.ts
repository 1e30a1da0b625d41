import { readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';

import { toDataSet } from '#core/events/data-set.ts';
import type { DataSet } from '#core/events/data-set.ts';
import { dataSetSchema } from '#core/events/schema.ts';
import type { CooperationEvent, Source } from '#core/events/schema.ts';

export const rootDir = resolve(import.meta.dirname, '../../..');
export const dataDir = join(rootDir, 'data');

/** The bundled file as it lies on the disk. */
export const bundledText = readFileSync(join(dataDir, 'china-st-cooperation.json'), 'utf8');

/** The bundled data set; its references are not checked here, so that a test can tell which one is broken. */
export function readBundled(): DataSet {
  return toDataSet(dataSetSchema.parse(JSON.parse(bundledText)));
}

const bundled = readBundled();

/** One event of the bundled data set; throws when there is none of this id. */
export function bundledEvent(id: string): CooperationEvent {
  const dated = bundled.byId.get(id);
  if (!dated) throw new Error(`no event ${id}`);
  return dated.event;
}

/** The sources of a bundled event, in its order, each with how it mentions the event. */
export function sourcesOf(event: CooperationEvent): (Source & { mention: string })[] {
  return event.sources.map((reference) => {
    const source = bundled.sources.get(reference.source);
    if (!source) throw new Error(`no source ${reference.source}`);
    return { ...source, mention: reference.mention };
  });
}
