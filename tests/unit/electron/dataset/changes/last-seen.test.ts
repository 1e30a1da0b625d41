import { existsSync, readdirSync, utimesSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import * as fc from 'fast-check';
import { beforeEach, describe, expect, test } from 'vitest';
import type { QueryIndex } from '#core/query/query-index.ts';
import { toSlice } from '#core/timeline/slice.ts';
import { firstView } from '#core/timeline/view.ts';
import { LastSeen } from '../../../../../electron/dataset/changes/last-seen.ts';
import type { EventInput } from '../../../support/build-event.ts';
import { buildDataSet, buildIndex } from '../../../support/build-data-set.ts';
import { indexText } from '../../../support/index-text.ts';
import { toRequest } from '../../../support/view-request.ts';
import { temporaryFolder } from '../../support/temporary-folder.ts';

let path: string;

beforeEach(() => {
  path = join(temporaryFolder(), 'seen', 'file');
});

/** Another opening of the same file. */
function open(index: QueryIndex): LastSeen {
  return new LastSeen(index, path, () => Promise.resolve());
}

const visit = (id: string, more: Partial<EventInput> = {}): Partial<EventInput> => ({
  id,
  date: '2016-05-19',
  title: `Visit ${id}`,
  partners: ['NL'],
  ...more,
});

const before = buildIndex([visit('stays'), visit('changes'), visit('goes', { date: '2015-03' })]);
const after = buildIndex([visit('stays'), visit('changes', { title: 'Renamed' }), visit('comes')]);

/** A data set of visits by their numbers and titles. */
function toIndex(events: { id: number; title: string }[]): QueryIndex {
  return buildIndex(events.map(({ id, title }) => visit(`v${id}`, { title })));
}

/** What a slice tells of its items, with its key. */
function items(index: QueryIndex, seen: LastSeen, knownKey: string | null = null) {
  const request = toRequest(firstView(index), { knownKey });
  const { items: found, key } = toSlice(index, request, seen.changeAt);
  const changes = found?.map((item) => [
    item.type === 'event' ? item.eventId : item.id,
    item.type === 'event' ? item.change : undefined,
    item.name,
  ]);
  return { key, changes };
}

describe('what is different from the last look', () => {
  test('is nothing at the first look, which is kept', async () => {
    expect(await open(before).changes()).toBeNull();
    expect(existsSync(path)).toBe(true);
    expect(await open(before).changes()).toBeNull();
  });

  test('is told as new, changed and gone', async () => {
    await open(before).changes();
    expect(await open(after).changes()).toEqual({
      new: { count: 1, events: [{ eventId: 'comes', title: 'Visit comes', date: '19 May 2016' }] },
      changed: {
        count: 1,
        events: [{ eventId: 'changes', title: 'Renamed', date: '19 May 2016' }],
      },
      gone: { count: 1, events: [{ eventId: 'goes', title: 'Visit goes', date: 'Mar 2015' }] },
    });
  });

  test('stays to be told until it is marked as seen', async () => {
    await open(before).changes();
    await open(after).changes();
    const again = open(after);
    expect(await again.changes()).not.toBeNull();
    await again.markSeen();
    expect(await again.changes()).toBeNull();
    expect(again.changeOf('comes')).toBeNull();
    expect(await open(after).changes()).toBeNull();
  });

  test('is nothing when only the layout of the file is another', async () => {
    const file = buildDataSet([visit('a'), visit('b')]);
    await open(indexText(JSON.stringify(file))).changes();
    const turned = { ...file, events: file.events.toReversed() };
    expect(await open(indexText(JSON.stringify(turned, null, 2))).changes()).toBeNull();
  });

  test('is nothing when another data set has taken the place of the first one', async () => {
    await open(before).changes();
    const other = buildIndex([visit('x'), visit('y')]);
    expect(await open(other).changes()).toBeNull();
    const grown = buildIndex([visit('x'), visit('y'), visit('z')]);
    expect(await open(grown).changes()).toMatchObject({ new: { count: 1 }, gone: { count: 0 } });
  });

  test('is nothing when what was kept cannot be read', async () => {
    await open(before).changes();
    writeFileSync(path, 'rubbish');
    expect(await open(after).changes()).toBeNull();
    expect(await open(after).changes()).toBeNull();
  });

  test('is kept for fifty files, the ones looked at last', async () => {
    const folder = temporaryFolder();
    for (let at = 0; at < 60; at += 1) {
      const old = join(folder, `old ${at}`);
      writeFileSync(old, '');
      utimesSync(old, 1_000_000 + at, 1_000_000 + at);
    }
    path = join(folder, 'new');
    await open(before).changes();
    const left = readdirSync(folder);
    expect(left).toHaveLength(50);
    expect(left).toEqual(expect.arrayContaining(['new', 'old 59', 'old 11']));
    expect(await open(after).changes()).not.toBeNull();
  });

  test('is nothing when nothing can be kept', async () => {
    const file = join(temporaryFolder(), 'a file');
    writeFileSync(file, '');
    path = join(file, 'seen');
    expect(await open(before).changes()).toBeNull();
    expect(await open(after).changes()).toBeNull();
  });

  test('counts every event once, whatever came and went', async () => {
    const states = fc.uniqueArray(
      fc.record({ id: fc.integer({ min: 0, max: 30 }), title: fc.constantFrom('one', 'two') }),
      { selector: ({ id }) => id, minLength: 1 },
    );
    await fc.assert(
      fc.asyncProperty(states, states, async (one, two) => {
        path = join(temporaryFolder(), 'seen');
        await open(toIndex(one)).changes();
        const changes = await open(toIndex(two)).changes();
        const was = new Map(one.map(({ id, title }) => [id, title]));
        const kept = two.filter(({ id }) => was.has(id));
        const counts = {
          new: two.length - kept.length,
          changed: kept.filter(({ id, title }) => was.get(id) !== title).length,
          gone: one.length - kept.length,
        };
        const isDifferent = kept.length > 0 && Object.values(counts).some((count) => count > 0);
        const found = changes && {
          new: changes.new.count,
          changed: changes.changed.count,
          gone: changes.gone.count,
        };
        expect(found).toEqual(isDifferent ? counts : null);
      }),
      { numRuns: 50 },
    );
  });
});

describe('the slice', () => {
  test('marks what is new and changed, also in the name', async () => {
    await open(before).changes();
    const seen = open(after);
    await seen.changes();
    expect(items(after, seen).changes).toEqual(
      expect.arrayContaining([
        ['stays', undefined, 'Visit stays, 19 May 2016, Netherlands'],
        ['comes', 'new', 'Visit comes, 19 May 2016, Netherlands, new since the last look'],
        ['changes', 'changed', 'Renamed, 19 May 2016, Netherlands, changed since the last look'],
      ]),
    );
  });

  test('comes anew when the marks have changed, and only then', async () => {
    await open(before).changes();
    const seen = open(after);
    const plain = items(after, seen);
    await seen.changes();
    const marked = items(after, seen, plain.key);
    expect(marked.changes).toHaveLength(3);
    expect(items(after, seen, marked.key).changes).toBeUndefined();
    await seen.markSeen();
    expect(items(after, seen, marked.key).changes).toHaveLength(3);
    expect(items(after, seen, plain.key).changes).toBeUndefined();
  });
});
