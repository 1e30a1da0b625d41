import { existsSync, mkdirSync, readFileSync, utimesSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { serialize } from 'node:v8';
import { beforeEach, expect, test } from 'vitest';
import { toSliceMessage, type SliceMessage } from '#core/bridge/slice-message.ts';
import { USUAL_NAMES } from '#core/events/country-names.ts';
import { KEEP_ALL } from '#core/query/filter.ts';
import { toOverview } from '#core/timeline/overview.ts';
import { toSlice } from '#core/timeline/slice.ts';
import { firstView } from '#core/timeline/view.ts';
import type { ViewRequest } from '#core/timeline/view-request.ts';
import { summarise } from '../../../../../electron/dataset/summarise.ts';
import {
  answerOf,
  withAnswer,
  type LastLook,
} from '../../../../../electron/main/data-set/last-look.ts';
import { LastLookStore } from '../../../../../electron/main/data-set/last-look-store.ts';
import { buildDataSet } from '../../../support/build-data-set.ts';
import { indexText } from '../../../support/index-text.ts';
import { toRequest } from '../../../support/view-request.ts';
import { temporaryFolder } from '../../support/temporary-folder.ts';

const index = indexText(JSON.stringify(buildDataSet([{ date: '2016-05' }, { date: '2017' }])));
const request = toRequest(firstView(index));

let folder: string;
let dataSet: string;
let program: string;
let kept: string;

beforeEach(() => {
  folder = temporaryFolder();
  [dataSet, program, kept] = ['set.json', 'program.js', 'last-look'].map((name) =>
    join(folder, name),
  ) as [string, string, string];
  writeFileSync(dataSet, 'a data set');
  writeFileSync(program, 'a program');
});

const openStore = (version = '1.0.0') => new LastLookStore(kept, { path: program, version });

/** A look at the data set as it is now, before anything was asked. */
async function emptyLook(): Promise<LastLook> {
  const origin = { id: 'one', name: 'set.json', isBundled: false };
  return {
    path: dataSet,
    stamp: (await openStore().stampOf(dataSet)) ?? 'no stamp',
    summary: { ...summarise(index), reading: null, origin, revision: 1 },
    view: firstView(index),
    wording: { language: 'en', names: USUAL_NAMES },
    answers: {},
  };
}

async function look(): Promise<LastLook> {
  return withAnswer(await emptyLook(), 'slice', {
    argument: request,
    value: sliceOf(request),
  });
}

const sliceOf = (asked: ViewRequest) => toSliceMessage(toSlice(index, asked));

/** What a look tells of a slice. */
const sliceAt = (at: LastLook, asked: ViewRequest): SliceMessage | undefined =>
  answerOf(at, 'slice', asked);

test('what was asked is answered, whatever the asker has of it; nothing else is', async () => {
  const at = await look();
  expect(sliceAt(at, request)).toEqual(sliceOf(request));
  expect(sliceAt(at, { ...request, knownKey: 'one' })).toEqual(sliceOf(request));
  expect(sliceAt(at, { ...request, widthPx: 999 })).toBeUndefined();
  expect(answerOf(at, 'facets', KEEP_ALL)).toBeUndefined();
});

test('a slice with the items of the one before has them in the look', async () => {
  const at = await look();
  const { items, key } = sliceOf(request);
  const again = { ...request, widthPx: request.widthPx + 1, knownKey: key };
  const value = sliceOf(again);
  expect(value.items).toBeNull();
  expect(sliceAt(withAnswer(at, 'slice', { argument: again, value }), again)?.items).toEqual(items);
  const unknown = withAnswer(await emptyLook(), 'slice', { argument: again, value });
  expect(sliceAt(unknown, again)).toBeUndefined();
});

test('a look comes back at the next start', async () => {
  const first = openStore();
  expect(first.recall(dataSet)).toBeNull();
  first.keep(await look());
  first.flush();
  const second = openStore();
  expect(await second.recall(dataSet)).toEqual(await look());
  expect(second.recall(join(folder, 'other.json'))).toBeNull();
});

test('a look is written soon, without being asked to', async () => {
  openStore().keep(await look());
  expect(existsSync(kept)).toBe(false);
  await expect.poll(() => existsSync(kept), { timeout: 5000 }).toBe(true);
});

test.each(['data set', 'program'])(
  'a look is not recalled once its %s has changed',
  async (what) => {
    const store = openStore();
    store.keep(await look());
    expect(await store.recall(dataSet)).not.toBeNull();
    writeFileSync(what === 'program' ? program : dataSet, 'another one');
    expect(await store.recall(dataSet)).toBeNull();
  },
);

test('a look is not recalled by another version of the program', async () => {
  const store = openStore();
  store.keep(await look());
  store.flush();
  expect(await openStore('1.0.0').recall(dataSet)).not.toBeNull();
  expect(await openStore('1.0.1').recall(dataSet)).toBeNull();
});

test('files inside an archive are told apart by the version and their size alone', async () => {
  const archive = join(folder, 'app.asar');
  mkdirSync(archive);
  [dataSet, program] = [join(archive, 'set.json'), join(archive, 'program.js')];
  for (const path of [dataSet, program]) writeFileSync(path, 'packed');
  const store = openStore();
  store.keep(await look());
  for (const path of [dataSet, program]) utimesSync(path, 1, 1);
  expect(await store.recall(dataSet)).not.toBeNull();
  writeFileSync(dataSet, 'packed anew');
  expect(await store.recall(dataSet)).toBeNull();
});

test('columns of numbers come back as such', async () => {
  const first = openStore();
  const argument = { filter: KEEP_ALL, widthPx: 960 };
  const value = toOverview(index, argument);
  first.keep(withAnswer(await look(), 'overview', { argument, value }));
  first.flush();
  const second = (await openStore().recall(dataSet)) ?? (await emptyLook());
  expect(value.edges).toBeInstanceOf(Int32Array);
  expect(answerOf(second, 'overview', argument)).toEqual(value);
});

test.each(['nothing', 'half of it', 'text', 'null'])(
  'what cannot be read is no look: %s',
  async (what) => {
    const store = openStore();
    store.keep(await look());
    store.flush();
    const whole = readFileSync(kept);
    const texts: Record<string, Uint8Array | string> = {
      nothing: '',
      'half of it': whole.subarray(0, whole.length / 2),
      text: '{"path": 1}',
      null: serialize(null),
    };
    writeFileSync(kept, texts[what] ?? '');
    expect(openStore().recall(dataSet)).toBeNull();
  },
);

test('where nothing can be written, nothing is kept and nothing breaks', async () => {
  const store = new LastLookStore(join(folder, 'no-folder', 'last-look'), {
    path: program,
    version: '1.0.0',
  });
  store.keep(await look());
  store.flush();
  expect(await store.recall(dataSet)).not.toBeNull();
});
