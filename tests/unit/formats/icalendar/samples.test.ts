import { readdirSync, readFileSync } from 'node:fs';
import ICAL from 'ical.js';
import { afterAll, describe, expect, it } from 'vitest';
import { readICalendar } from '#core/formats/icalendar/read-icalendar.ts';
import { severityOf } from '#core/formats/problem.ts';
import { hasSample, samplePath } from '../../support/samples.ts';

const isThere = hasSample('ical');
const files = isThere
  ? readdirSync(samplePath('ical')).filter((name) => name.endsWith('.ics'))
  : [];
const totals = { files: 0, refused: 0, events: 0, in: 0, out: 0, drafts: 0, days: 0 };
const reasons = new Map<string, number>();

function read(name: string) {
  const text = readFileSync(samplePath(`ical/${name}`), 'utf8');
  const count = text.match(/^BEGIN:VEVENT\s*$/gm)?.length ?? 0;
  return { text, count, result: readICalendar(text) };
}

/** The start days of all events by UID, as the library reads them; undefined where it takes no part of the file. */
function libraryDays(text: string): Map<string, string> | undefined {
  try {
    const roots = [ICAL.parse(text)].flat(1) as unknown[];
    const components = (typeof roots[0] === 'string' ? [roots] : roots).map(
      (root) => new ICAL.Component(root as unknown[]),
    );
    const events = components.flatMap((root) =>
      root.name === 'vevent' ? [root] : root.getAllSubcomponents('vevent'),
    );
    return new Map(
      events.flatMap((event) => {
        const start = event.getFirstPropertyValue('dtstart');
        const uid = event.getFirstPropertyValue('uid');
        return start instanceof ICAL.Time && !event.hasProperty('recurrence-id')
          ? [[String(uid), start.toString().slice(0, 10)] as const]
          : [];
      }),
    );
  } catch {
    return undefined;
  }
}

describe.skipIf(!isThere)('calendars that others made', () => {
  afterAll(() => {
    const said = [...reasons].map(([reason, count]) => `${count} ${reason}`).join(', ');
    console.log(
      `${totals.files} calendars: ${totals.refused} refused; ${totals.events} VEVENTs: ${totals.in} in, ${totals.out} out ` +
        `(${said}); ${totals.drafts} drafts with occurrences; ${totals.days} start days equal to the library's`,
    );
  });

  it('are 75', () => {
    expect(files).toHaveLength(75);
  });

  it.each(files)('%s: each event is in, or the reason is told', (name) => {
    const { count, result } = read(name);
    totals.files += 1;
    totals.refused += result.ok ? 0 : 1;
    const { drafts, problems } = result.ok ? result.value : { drafts: [], problems: [] };
    const kept = new Set(drafts.map(({ at }) => at.path));
    const refused = problems.filter(
      (problem) => severityOf(problem) === 'error' && problem.path.startsWith('VEVENT'),
    );
    for (const { code } of refused) reasons.set(code, (reasons.get(code) ?? 0) + 1);
    expect(kept.size + refused.length).toBe(count);
    for (const { path } of refused) expect(kept).not.toContain(path.split('.')[0]);
    totals.events += count;
    totals.in += kept.size;
    totals.out += refused.length;
    totals.drafts += drafts.length;
  });

  it.each(files)('%s: the first day of each event is the one the library reads', (name) => {
    const { text, result } = read(name);
    const days = libraryDays(text);
    if (!result.ok || !days) return;
    const seen = new Set<string>();
    for (const { id, date } of result.value.drafts) {
      const uid = id?.split('#')[0] ?? '';
      const day = days.get(uid);
      if (day === undefined || seen.has(uid)) continue;
      seen.add(uid);
      expect([uid, date?.slice(0, 10)]).toEqual([uid, day]);
      totals.days += 1;
    }
  });
});
