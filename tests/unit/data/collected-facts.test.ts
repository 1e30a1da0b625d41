import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

import { describe, expect, it } from 'vitest';

import type { CooperationEvent, Place } from '#core/events/schema.ts';

import { readBundled, rootDir, sourcesOf } from './bundled.ts';

/** One row of the collection that most events were written from. */
type Row = {
  readonly title: string;
  readonly start: string | null;
  readonly end: string | null;
  readonly countries: readonly string[];
  readonly city: string | null;
  readonly edition: number | null;
  readonly organisations: readonly string[];
  readonly upcomingWhenPublished: boolean;
  readonly mentionedInPassing: boolean;
  readonly source: { readonly published: string | null; readonly url: string };
};

/** English names of cities that the rows write otherwise. */
const CITIES: Record<string, string> = {
  Kiev: 'Kyiv',
  'Ulan Bator': 'Ulaanbaatar',
  'Washington DC': 'Washington, D.C.',
  聖何塞: 'San José',
  基多: 'Quito',
};

/** The collection lies beside the project where it is worked on, and is no part of it. */
const path = join(rootDir, '..', 'shared', 'facts', 'china-st-cooperation.json');
const rows = existsSync(path) ? (JSON.parse(readFileSync(path, 'utf8')) as Row[]) : [];
const events = readBundled().file.events;
if (rows.length === 0) console.warn(`skipped: the collected facts are not at ${path}`);

function edtfOf({ start, end }: Row): string | undefined {
  if (start === null) return undefined;
  return start === end ? start : `${start}/${end}`;
}

/** What a row says of the source, the date and the number, found in an event or in its announcements. */
function isOf(row: Row, event: CooperationEvent): boolean {
  const date = edtfOf(row);
  const hasDate = event.date === date || event.announced.some((plan) => plan.date === date);
  const hasSource = sourcesOf(event).some(
    ({ url, published }) =>
      url === row.source.url && published === (row.source.published ?? undefined),
  );
  return hasDate && hasSource && event.edition === (row.edition ?? undefined);
}

/** The place of what the row tells: of the event, or of its announcement where the row is of that. */
function placeOf(row: Row, event: CooperationEvent | undefined): Place | undefined {
  const date = edtfOf(row);
  if (event?.date === date) return event?.place;
  return event?.announced.find((plan) => plan.date === date)?.place;
}

const cityName = (city: string): string => CITIES[city] ?? city;

describe.skipIf(rows.length === 0)('the collected facts', () => {
  it('are 85 rows', () => {
    expect(rows).toHaveLength(85);
    expect(rows.filter(({ start }) => start === null)).toHaveLength(13);
  });

  it.each(rows)('$title ($start) is in one event', (row) => {
    const found = events.filter((event) => isOf(row, event));
    expect(found).toHaveLength(1);
    const [event] = found;
    expect(event?.partners).toEqual(
      expect.arrayContaining(row.countries.filter((country) => country !== 'CN')),
    );
    expect(placeOf(row, event)?.city).toBe(row.city === null ? undefined : cityName(row.city));
    expect(event?.organisers.length).toBeGreaterThanOrEqual(row.organisations.length);
    const mention = sourcesOf(event!).find(({ url }) => url === row.source.url)?.mention;
    const expected = row.mentionedInPassing ? 'passing' : 'report';
    expect(mention).toBe(row.upcomingWhenPublished ? 'announcement' : expected);
  });

  it('are all that the data set holds beside the newsletter, two of them merged', () => {
    const rowsOf = events.map((event) => rows.filter((row) => isOf(row, event)).length);
    const fromNewsletter = events.filter((event) =>
      event.sources.some(({ source }) => source === 'most-newsletter-2016-10'),
    );
    expect(fromNewsletter).toHaveLength(11);
    expect(rowsOf.filter((count) => count === 0)).toHaveLength(10);
    expect(events.filter((_, index) => rowsOf[index] === 2).map(({ id }) => id)).toEqual([
      'cn-ru-st-subcommittee-21',
    ]);
  });
});

describe('events that rows were merged into', () => {
  it('keep the plan beside what was held', () => {
    expect(events.filter(({ announced }) => announced.length > 0).map(({ id }) => id)).toEqual([
      'cn-ru-innovation-working-group-10',
      'cn-ru-st-subcommittee-21',
    ]);
    const subcommittee = events.find(({ id }) => id === 'cn-ru-st-subcommittee-21');
    expect(subcommittee).toMatchObject({
      date: '2017-10-29',
      status: 'held',
      place: { city: 'Beijing', country: 'CN' },
      announced: [{ date: '2017', source: 'most-pressroom-2016-12-02-subcommittee' }],
    });
  });
});
