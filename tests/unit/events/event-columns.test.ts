import * as fc from 'fast-check';
import { expect, it } from 'vitest';
import { OPEN_END, OPEN_START, UNDATED } from '#core/events/day-range.ts';
import {
  EventColumnsBuilder,
  joinInTimeOrder,
  withoutPartner,
  type EventColumns,
} from '#core/events/event-columns.ts';
import { valuesAt } from '#core/events/value-column.ts';
import { buildEvent, type EventInput } from '../support/build-event.ts';

function build(events: Partial<EventInput>[]): EventColumns {
  const builder = new EventColumnsBuilder();
  for (const event of events) {
    builder.add(buildEvent(event));
  }
  return builder.build();
}

const DAY_1970 = 0;
const DAY_2016_05_19 = 16_940;

it('counts days from 1970, the end not included', () => {
  const { startDay, endDay } = build([{ date: '1970-01-01' }, { date: '2016-05-19/2016-05-20' }]);
  expect([...startDay]).toEqual([DAY_1970, DAY_2016_05_19]);
  expect([...endDay]).toEqual([DAY_1970 + 1, DAY_2016_05_19 + 2]);
});

it('tells open ends and events without a date', () => {
  const { startDay, endDay } = build([{ date: '../1970-01-01' }, { date: '1970-01-01/..' }, {}]);
  expect([...startDay]).toEqual([OPEN_START, DAY_1970, UNDATED]);
  expect([...endDay]).toEqual([DAY_1970 + 1, OPEN_END, UNDATED]);
});

it('holds what is not given as no value, and what has a default with it', () => {
  const { attributes, background } = build([{}]);
  const values = (column: keyof typeof attributes) => valuesAt(attributes[column], 0);
  expect(values('partners')).toEqual(['']);
  expect(values('kinds')).toEqual(['meeting']);
  expect(values('levels')).toEqual(['']);
  expect(values('statuses')).toEqual(['held']);
  expect(values('topics')).toEqual(['']);
  expect(values('series')).toEqual(['']);
  expect(values('places')).toEqual(['']);
  expect([...background]).toEqual([0]);
});

it('keeps editions in order, however large', () => {
  const { edition } = build([{}, { edition: 9 }, { edition: 2 ** 31 }, { edition: 2 ** 32 + 1 }]);
  expect([...edition]).toEqual([0, 9, 2 ** 31 - 1, 2 ** 31 - 1]);
});

it('leaves doubles out of the partners, and the perspective when it is told', () => {
  const all = build([{ partners: ['CN', 'NL', 'US', 'NL'] }, { partners: ['CN'] }]);
  expect(valuesAt(all.attributes.partners, 0)).toEqual(['CN', 'NL', 'US']);
  const { attributes } = withoutPartner(all, 'CN');
  expect(attributes.partners.values).not.toContain('CN');
  expect(valuesAt(attributes.partners, 0)).toEqual(['NL', 'US']);
  expect(valuesAt(attributes.partners, 1)).toEqual(['']);
});

it('puts rows in time order, undated last, and tells where each stood', () => {
  const events = [{}, { date: '2016', kind: 'visit' }, { date: '2015' }, { date: '2016-01-01' }];
  const { columns, order } = joinInTimeOrder([build(events)]);
  expect([...order]).toEqual([2, 3, 1, 0]);
  expect(valuesAt(columns.attributes.kinds, 2)).toEqual(['visit']);
});

it('joined parts are the columns of all events in time order', () => {
  const event = fc.record(
    {
      date: fc.constantFrom('2016', '2015-03', '2010/..'),
      partners: fc.subarray(['NL', 'US', 'CN']),
      topics: fc.subarray(['water', 'space']),
      background: fc.boolean(),
      place: fc.constantFrom(
        { city: 'Beijing', country: 'CN' },
        { country: 'CN' },
        { city: 'A|B' },
      ),
    },
    { requiredKeys: [] },
  );
  fc.assert(
    fc.property(fc.array(fc.array(event, { maxLength: 8 }), { maxLength: 4 }), (parts) => {
      expect(joinInTimeOrder(parts.map(build))).toEqual(joinInTimeOrder([build(parts.flat())]));
    }),
  );
});
