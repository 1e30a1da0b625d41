import * as fc from 'fast-check';
import { expect, it } from 'vitest';
import type { DataSet, DatedEvent } from '#core/events/data-set.ts';
import { readJsonDrafts } from '#core/formats/drafts/drafts-read.ts';
import type { EventDraft } from '#core/formats/drafts/event-draft.ts';
import { formatICalendar } from '#core/formats/icalendar/format-icalendar.ts';
import { formatJsonLd } from '#core/formats/json-ld/format-json-ld.ts';
import { readJsonLd } from '#core/formats/json-ld/read-json-ld.ts';
import { formatTimelineJs } from '#core/formats/timelinejs/format-timelinejs.ts';
import { readTimelineJs } from '#core/formats/timelinejs/read-timelinejs.ts';
import { arbitraryDataSet } from '../../support/arbitrary-data-set.ts';
import { arbitraryNames } from '../../support/arbitrary-names.ts';
import { toWritable } from '../../support/carried-fields.ts';
import { readCalendar } from '../icalendar/read-calendar.ts';

/** A format by how it is written and read again. */
type Format = {
  write: (dataSet: DataSet, events: DatedEvent[]) => Iterable<string>;
  read: (text: string) => EventDraft[];
};

const FORMATS: Record<string, Format> = {
  'JSON-LD': { write: formatJsonLd, read: (text) => readJsonDrafts(text, readJsonLd).drafts },
  TimelineJS: {
    write: formatTimelineJs,
    read: (text) => readJsonDrafts(text, readTimelineJs).drafts,
  },
  iCalendar: { write: formatICalendar, read: (text) => readCalendar(text).drafts },
};

it.each(Object.entries(FORMATS))(
  'events in %s come back the same, whatever countries are called',
  (_, { write, read }) => {
    fc.assert(
      fc.property(arbitraryDataSet, arbitraryNames, (input, names) => {
        const { dataSet, events } = toWritable(input);
        const draftsOf = (written: DataSet) => read([...write(written, events)].join(''));
        expect(draftsOf({ ...dataSet, names })).toEqual(draftsOf(dataSet));
      }),
    );
  },
);
