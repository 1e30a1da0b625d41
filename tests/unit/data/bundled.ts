import { readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';

import { toDataSet, toDatedEvent } from '#core/events/data-set.ts';
import type { DataSet, DatedEvent } from '#core/events/data-set.ts';
import { EventColumnsBuilder, joinInTimeOrder } from '#core/events/event-columns.ts';
import { dataSetSchema } from '#core/events/schema.ts';
import type { CooperationEvent, DataSetFile, Source } from '#core/events/schema.ts';

export const rootDir = resolve(import.meta.dirname, '../../..');
export const dataDir = join(rootDir, 'data');

/** The bundled file as it lies on the disk. */
export const bundledText = readFileSync(join(dataDir, 'china-st-cooperation.json'), 'utf8');

/** The bundled data set; its references are not checked here, so that a test can tell which one is broken. */
export function readBundled(): DataSet & { file: DataSetFile; events: DatedEvent[] } {
  const file = dataSetSchema.parse(JSON.parse(bundledText));
  const events = file.events.map((event) => toDatedEvent(event, file.perspective));
  const columns = new EventColumnsBuilder();
  for (const { event } of events) columns.add(event);
  const inOrder = Array.from(joinInTimeOrder([columns.build()]).order, (at) => events[at]!);
  return { ...toDataSet(file), file, events: inOrder };
}

const bundled = readBundled();

/** One event of the bundled data set; throws when there is none of this id. */
export function bundledEvent(id: string): CooperationEvent {
  const event = bundled.file.events.find((other) => other.id === id);
  if (!event) throw new Error(`no event ${id}`);
  return event;
}

/** The sources of a bundled event, in its order, each with how it mentions the event. */
export function sourcesOf(event: CooperationEvent): (Source & { mention: string })[] {
  return event.sources.map((reference) => {
    const source = bundled.sources.get(reference.source);
    if (!source) throw new Error(`no source ${reference.source}`);
    return { ...source, mention: reference.mention };
  });
}
