import * as fc from 'fast-check';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, it, vi } from 'vitest';
import type { LoadProgress } from '#core/bridge/data-set-status.ts';
import type { Problem } from '#core/formats/problem.ts';
import type { CooperationEvent, EventInput } from '#core/events/schema.ts';
import type { QueryIndex } from '#core/query/query-index.ts';
import { readDataSet } from '#core/formats/read-data-set.ts';
import { explainFile } from '../../../../electron/dataset/explain-file.ts';
import { ok } from '#core/result.ts';
import { openFile, type OpenOptions } from '../../../../electron/dataset/open-data-set.ts';
import { allEvents, buildDataSet, idsOf } from '../../support/build-data-set.ts';

/** The index alone. */
async function openIndex(path: string, options?: OpenOptions) {
  const opened = await openFile(path, options);
  return opened.ok ? ok(opened.value.index) : opened;
}

const folder = mkdtempSync(join(tmpdir(), 'cooperation-timeline-load-'));
afterAll(() => rmSync(folder, { recursive: true }));

function write(text: string, name = 'data.json'): string {
  const path = join(folder, name);
  writeFileSync(path, text);
  return path;
}

/** A data set as NDJSON. */
function toLines({ events, ...head }: { events: unknown[]; [field: string]: unknown }): string {
  return `${[head, ...events].map((line) => JSON.stringify(line)).join('\n')}\n`;
}

/** All events, by the numbers in their ids. */
function inFileOrder(index: QueryIndex): CooperationEvent[] {
  const read = allEvents(index).map(({ event }) => event);
  return read.toSorted((a, b) => Number(a.id.slice(1)) - Number(b.id.slice(1)));
}

async function problemsOf(path: string): Promise<Problem[]> {
  const opened = await openFile(path);
  return opened.ok ? opened.value.problems : opened.error;
}

/** What is left of a data set without the events that something is wrong with; null when more than events is broken. */
function readWithout(text: string, problems: readonly Problem[]): CooperationEvent[] | null {
  const broken = new Set<number>();
  for (const { path } of problems) {
    const [, place] = /^events\[(\d+)\]/.exec(path) ?? [];
    if (place === undefined) return null;
    broken.add(Number(place));
  }
  const set: { events: unknown[] } = JSON.parse(text);
  const good = { ...set, events: set.events.filter((_, place) => !broken.has(place)) };
  const read = readDataSet(JSON.stringify(good));
  return read.ok && read.value.events.length > 0 ? read.value.events : null;
}

function isJson(text: string): boolean {
  try {
    JSON.parse(text);
    return true;
  } catch {
    return false;
  }
}

/** Breaks the text of a data set in some way, or leaves it whole. */
const damage = fc.oneof(
  fc.constant((text: string) => text),
  fc
    .tuple(
      fc.double({ min: 0, max: 1, noNaN: true }),
      fc.constantFrom('"', '{', ',', ']', '1', '\\', 'x'),
    )
    .map(([share, sign]) => (text: string) => {
      const at = Math.floor(share * text.length);
      return text.slice(0, at) + sign + text.slice(at + 1);
    }),
  fc
    .double({ min: 0, max: 1, noNaN: true })
    .map((share) => (text: string) => text.slice(0, Math.floor(share * text.length))),
  fc
    .constantFrom(
      ['"held"', '"asleep"'],
      ['"events"', '"\\u0065vents"'],
      ['"NL"', '"XX"'],
      ['"paper"', '"pamphlet"'],
      ['"id":"e1"', '"id":"e0"'],
      ['"kind":"visit"', '"kind":"visit","kind":"visit"'],
      ['"title":"A meeting"', '"title":" "'],
      ['2016-05-19', '2016-05-32'],
      ['}],"format"', '},],"format"'],
    )
    .map(
      ([from = '', to = '']) =>
        (text: string) =>
          text.replace(from, to),
    ),
);

const events = fc.array(
  fc.record(
    {
      date: fc.constantFrom('2016-05-19', '2016', '2015~/..'),
      kind: fc.constantFrom('visit', 'summit'),
      status: fc.constantFrom('held' as const, 'planned' as const),
      partners: fc.subarray(['NL', 'US']),
      summary: fc.constantFrom('Water', '北京 "é"'),
      extra: fc.constant<EventInput['extra']>({ deep: [{ a: 1 }] }),
    },
    { requiredKeys: [] },
  ),
  { maxLength: 5 },
);

describe('opening a file', () => {
  it('takes what the reader of whole texts takes, tells the same of the rest, and leaves broken events out', async () => {
    await fc.assert(
      fc.asyncProperty(events, damage, fc.boolean(), async (some, harm, isLaidOut) => {
        const { format, version, ...rest } = buildDataSet(some);
        const sound = { ...rest, format, version };
        const text = harm(JSON.stringify(sound, null, isLaidOut ? 2 : 0));
        const whole = readDataSet(text);
        const problems = whole.ok ? [] : whole.error;
        const kept = whole.ok
          ? whole.value.events
          : isJson(text)
            ? readWithout(text, problems)
            : null;
        const opened = await openFile(write(text));
        expect(opened.ok ? opened.value.problems : opened.error).toEqual(problems);
        expect(opened.ok ? inFileOrder(opened.value.index) : null).toEqual(kept);
        const lost = whole.ok || !kept ? 0 : some.length - kept.length;
        expect(opened.ok ? opened.value.leftOut : 0).toBe(lost);
      }),
      { numRuns: 300 },
    );
  });

  it('reads NDJSON as the JSON of the same data set', async () => {
    await fc.assert(
      fc.asyncProperty(events, async (some) => {
        const set = buildDataSet(some, { perspective: 'NL' });
        const [json, lines] = [
          await openIndex(write(JSON.stringify(set))),
          await openIndex(write(toLines(set), 'data.ndjson')),
        ];
        if (!json.ok || !lines.ok) throw new Error('not opened');
        expect(allEvents(lines.value)).toEqual(allEvents(json.value));
        expect(lines.value.columns).toEqual(json.value.columns);
        expect(lines.value.dataSet).toEqual(json.value.dataSet);
      }),
      { numRuns: 50 },
    );
  });

  it('finds an event by its id, and gives it as its author wrote it', async () => {
    const opened = await openIndex(
      write(toLines(buildDataSet([{ date: '2017' }, { date: '2016' }])), 'a.jsonl'),
    );
    if (!opened.ok) throw new Error('not opened');
    const { events: store } = opened.value;
    expect(idsOf(allEvents(opened.value))).toEqual(['e1', 'e0']);
    expect([store.rowOf('e0'), store.rowOf('e1'), store.rowOf('e2')]).toEqual([1, 0, null]);
    expect(JSON.parse(store.jsonAt(1))).not.toHaveProperty('status');
    expect(() => store.at(2)).toThrow('no row 2');
  });

  it('knows NDJSON by its first line when no ending tells it', async () => {
    const path = write(toLines(buildDataSet([{}, {}])), 'data.cooperation');
    const opened = await openIndex(path);
    expect(opened.ok && opened.value.events.size).toBe(2);
    // A head alone is JSON that lacks its events.
    const { events: _, ...head } = buildDataSet([]);
    expect(await problemsOf(write(JSON.stringify(head)))).toMatchObject([
      { code: 'field-missing', path: 'events' },
    ]);
    expect(await problemsOf(write(JSON.stringify(head), 'head.ndjson'))).toEqual([]);
  });

  it('takes a byte-order mark, blank lines and carriage returns', async () => {
    const text = `\uFEFF\n${toLines(buildDataSet([{}, {}])).replaceAll('\n', '\r\n\r\n')}`;
    const opened = await openIndex(write(text, 'data.ndjson'));
    expect(opened.ok && opened.value.events.size).toBe(2);
  });

  it('tells how many events it has read', async () => {
    const seen: LoadProgress[] = [];
    const onProgress = (progress: LoadProgress) => seen.push(progress);
    await openIndex(write(toLines(buildDataSet([{}, {}, {}])), 'data.ndjson'), { onProgress });
    expect(seen.at(-1)).toMatchObject({ phase: 'indexing', doneEvents: 3 });
  });

  it('refuses text that is not UTF-8, in the head and in an event', async () => {
    for (const line of [0, 1]) {
      const bytes = Buffer.from(toLines(buildDataSet([{ title: 'caf?' }], { title: 'caf?' })));
      const lines = bytes.toString('latin1').split('\n');
      lines[line] = lines[line]?.replace('caf?', 'caf\u00e9') ?? '';
      const path = join(folder, 'latin.ndjson');
      writeFileSync(path, Buffer.from(lines.join('\n'), 'latin1'));
      expect(await problemsOf(path)).toMatchObject([{ code: 'file-not-utf8' }]);
    }
  });
});

describe('a JSON file too large to be looked at as a whole', () => {
  it('has the same problems in the same places', async () => {
    await fc.assert(
      fc.asyncProperty(
        events,
        fc.tuple(damage, damage),
        fc.boolean(),
        async (some, harms, isFirst) => {
          const { events: list, ...head } = buildDataSet(some);
          const set = isFirst ? { events: list, ...head } : { ...head, events: list };
          const text = harms.reduce((harmed, harm) => harm(harmed), JSON.stringify(set, null, 2));
          const whole = readDataSet(text);
          const path = write(text);
          if (whole.ok || !isJson(text)) return;
          const file = { path, form: 'json', totalBytes: text.length } as const;
          expect(await explainFile(file, () => {}, 0)).toEqual(whole.error);
        },
      ),
      { numRuns: 300 },
    );
  });

  it('tells where an event is no JSON', async () => {
    const text = JSON.stringify(buildDataSet([{}, {}]), null, 2).replace('"e1"', 'oops');
    const file = { path: write(text), form: 'json', totalBytes: text.length } as const;
    const whole = readDataSet(text);
    expect(await explainFile(file, () => {}, 0)).toMatchObject([
      { ...(whole.ok ? {} : whole.error[0]), path: 'events[1]' },
    ]);
  });
});

describe('a file of one line of which everything is wrong', () => {
  it('is decoded a few times, not once for each problem', async () => {
    const wrong = buildDataSet(Array.from({ length: 3000 }, () => ({ kind: 'dance' })));
    const text = JSON.stringify(wrong);
    const file = { path: write(text), form: 'json', totalBytes: text.length } as const;
    const decode = vi.spyOn(TextDecoder.prototype, 'decode');
    const problems = await explainFile(file, () => {}, 0);
    const decoded = decode.mock.results.reduce((sum, { value }) => sum + String(value).length, 0);
    decode.mockRestore();
    expect(problems.at(-1)).toMatchObject({ code: 'more-problems', found: '2000' });
    expect(decoded).toBeLessThan(3 * text.length);
  });
});

describe('the problems of NDJSON', () => {
  const set = buildDataSet([{ title: 'One' }, { title: 'Two', kind: 'dance' }, { date: 'soon' }]);

  it('stand at the line and column of the field', async () => {
    const text = toLines(set);
    const lines = text.split('\n');
    expect(await problemsOf(write(text, 'data.ndjson'))).toMatchObject([
      {
        code: 'reference-unknown',
        path: 'events[1].kind',
        line: 3,
        column: 1 + (lines[2]?.indexOf('"dance"') ?? 0),
      },
      {
        code: 'field-value',
        path: 'events[2].date',
        line: 4,
        column: 1 + (lines[3]?.indexOf('"soon"') ?? 0),
      },
    ]);
  });

  it('tell a line that is cut off, and one that is no JSON', async () => {
    const lines = toLines(buildDataSet([{}, {}]))
      .trimEnd()
      .split('\n');
    lines[1] = '{"id": oops}';
    lines[2] = lines[2]?.slice(0, 20) ?? '';
    expect(await problemsOf(write(lines.join('\n'), 'data.ndjson'))).toMatchObject([
      { code: 'json-syntax', path: 'events[0]', line: 2, column: 8 },
      { code: 'json-cut-off', path: 'events[1]', line: 3 },
    ]);
  });

  it('keep a line that is no JSON out, and no other', async () => {
    const text = toLines(buildDataSet([{}, {}, {}])).replace('"e1"', 'oops');
    const opened = await openFile(write(text, 'data.ndjson'));
    if (!opened.ok) throw new Error('not opened');
    expect(inFileOrder(opened.value.index).map(({ id }) => id)).toEqual(['e0', 'e2']);
    expect(opened.value.leftOut).toBe(1);
  });

  it('tell an id that stands twice, and where the first one is', async () => {
    const twice = buildDataSet([{ id: 'same' }, {}, { id: 'same' }]);
    expect(await problemsOf(write(toLines(twice), 'data.ndjson'))).toMatchObject([
      { code: 'id-duplicate', path: 'events[2].id', line: 4, expected: 'events[0]' },
    ]);
  });

  it('tell what is wrong with the head, and events in it', async () => {
    const { events: some, ...head } = buildDataSet([{}]);
    const text = toLines({ ...head, title: '', perspective: 'XX', events: some });
    expect(await problemsOf(write(text, 'data.ndjson'))).toMatchObject([
      { code: 'field-value', path: 'title', line: 1 },
      { code: 'partner-unknown', path: 'perspective', line: 1 },
    ]);
    const doubled = `${JSON.stringify({ ...head, events: [] })}\n`;
    expect(await problemsOf(write(doubled, 'data.ndjson'))).toMatchObject([
      { code: 'field-unknown', path: 'events' },
    ]);
  });

  it('are not all listed when they are very many', async () => {
    const many = buildDataSet(Array.from({ length: 1100 }, () => ({ kind: 'dance' })));
    const problems = await problemsOf(write(toLines(many), 'data.ndjson'));
    expect(problems).toHaveLength(1001);
    expect(problems.at(-1)).toMatchObject({ code: 'more-problems', found: '100' });
  });
});
