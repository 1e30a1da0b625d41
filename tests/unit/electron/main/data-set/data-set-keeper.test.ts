import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeEach, expect, onTestFinished, test, vi } from 'vitest';
import type { DataSetStatus } from '#core/bridge/data-set-status.ts';
import type { WorkerRequest } from '#core/bridge/worker-protocol.ts';
import { USUAL_NAMES, type CountryNames } from '#core/events/country-names.ts';
import { KEEP_ALL } from '#core/query/filter.ts';
import type { View } from '#core/timeline/view.ts';
import type { DataSetFile } from '../../../../../electron/main/data-set/data-set-file.ts';
import { DataSetKeeper } from '../../../../../electron/main/data-set/data-set-keeper.ts';
import { LastLookStore } from '../../../../../electron/main/data-set/last-look-store.ts';
import { buildDataSet } from '../../../support/build-data-set.ts';
import { startLocalProcess, type LocalProcess } from '../../support/local-process.ts';
import { temporaryFolder } from '../../support/temporary-folder.ts';
import { until } from '../../../support/until.ts';
import { toRequest } from '../../../support/view-request.ts';

let folder: string;
let statuses: DataSetStatus[];
let orders: number[];
let processes: LocalProcess[];
let opened: string[];
let views: Map<string, View>;
let changes: Map<string, () => void>;
let hold: (request: WorkerRequest) => Promise<void>;
let looks: LastLookStore;
let names: CountryNames;
let keeper: DataSetKeeper;

beforeEach(() => {
  folder = temporaryFolder();
  statuses = [];
  orders = [];
  processes = [];
  opened = [];
  views = new Map();
  names = USUAL_NAMES;
  changes = new Map();
  hold = () => Promise.resolve();
  looks = new LastLookStore(join(folder, 'last-look'), {
    path: import.meta.filename,
    version: '1.0.0',
  });
  keeper = startKeeper();
});

/** A keeper as at a start of the app. */
function startKeeper(): DataSetKeeper {
  const started: DataSetKeeper = new DataSetKeeper({
    bundled: { ...write('bundled', 1), isBundled: true },
    startProcess: () => {
      const process = startLocalProcess((request) => hold(request));
      processes.push(process);
      return process.client;
    },
    language: () => 'en',
    viewOf: ({ path }) => views.get(path) ?? null,
    names: () => names,
    mappings: () => [],
    seenFolder: join(folder, 'seen'),
    looks,
    watch: (path, onChange) => {
      changes.set(path, onChange);
      return () => changes.delete(path);
    },
    onStatus: (status) => {
      statuses.push(status);
      orders.push(started.order);
    },
    onOpened: ({ path }) => opened.push(path),
  });
  onTestFinished(() => started.close());
  return started;
}

/** A data-set file of so many events, titled after its name. */
function write(name: string, events: number): DataSetFile {
  const file = buildDataSet(
    Array.from({ length: events }, () => ({ date: '2016-05' })),
    { title: name },
  );
  return writeText(name, JSON.stringify(file));
}

function writeText(name: string, text: string): DataSetFile {
  const path = join(folder, `${name}.json`);
  writeFileSync(path, text);
  return { path, isBundled: false };
}

/** Holds every load back from now on; the function returned lets them go. */
function holdLoads(): () => void {
  let release: (() => void) | undefined;
  const gate = new Promise<void>((resolve) => (release = resolve));
  hold = async ({ call }) => {
    if (call === 'open') await gate;
  };
  return () => release?.();
}

async function totalShown(): Promise<number | undefined> {
  const { status } = keeper;
  const view =
    status.state === 'ready' ? status.view : status.state === 'idle' ? null : status.lastView;
  return view ? (await keeper.ask('slice', toRequest(view)))?.value?.counts.total : undefined;
}

const running = (): number => processes.filter(({ hasEnded }) => !hasEnded()).length;

test('who waits for a load is told when what was asked for last is there', async () => {
  await keeper.open(write('one', 3));
  const release = holdLoads();
  void keeper.open(write('two', 1));
  void keeper.open(write('three', 5));
  let isSettled = false;
  const settled = keeper.settled().then(() => (isSettled = true));
  await new Promise((resolve) => setTimeout(resolve, 20));
  expect(isSettled).toBe(false);
  release();
  await settled;
  expect(keeper.summary?.title).toBe('three');
});

test('a good file is loaded, shown and remembered', async () => {
  const file = write('one', 3);
  await keeper.open(file);
  expect(statuses[0]).toMatchObject({ state: 'loading', origin: { name: 'one.json' }, last: null });
  expect(keeper.status).toMatchObject({ state: 'ready', summary: { title: 'one', total: 3 } });
  expect(await totalShown()).toBe(3);
  expect(opened).toEqual([file.path]);
});

test('what is told carries a number that grows, and so does the status asked for', async () => {
  await keeper.open(write('one', 3));
  expect(orders.length).toBeGreaterThan(1);
  expect(orders).toEqual(orders.map((_, at) => at + 1));
  expect(keeper.order).toBe(orders.at(-1));
});

test('a broken file never replaces the good one, and its process ends', async () => {
  await keeper.open(write('good', 3));
  await keeper.open(writeText('broken', '{'));
  expect(keeper.status).toMatchObject({
    state: 'failed',
    origin: { name: 'broken.json' },
    problems: [{ code: 'json-cut-off' }],
    last: { title: 'good' },
  });
  expect(await totalShown()).toBe(3);
  expect(opened).toHaveLength(1);
  expect(running()).toBe(1);
});

test('the next good file takes over, and only its process stays', async () => {
  await keeper.open(write('one', 1));
  await keeper.open(write('two', 2));
  expect(keeper.status).toMatchObject({ summary: { title: 'two', revision: 2 } });
  expect(await totalShown()).toBe(2);
  expect(running()).toBe(1);
});

test('the good data answers while another file loads', async () => {
  await keeper.open(write('good', 3));
  const release = holdLoads();
  const load = keeper.open(write('slow', 5));
  expect(keeper.status).toMatchObject({ state: 'loading', last: { title: 'good' } });
  expect(await totalShown()).toBe(3);
  release();
  await load;
  expect(await totalShown()).toBe(5);
});

test('a load that is cancelled is stopped, and the good data stays', async () => {
  await keeper.open(write('good', 3));
  holdLoads();
  const load = keeper.open(write('slow', 5));
  await keeper.cancel();
  await load;
  expect(keeper.status).toMatchObject({ state: 'ready', summary: { title: 'good' } });
  expect(running()).toBe(1);
  expect(await totalShown()).toBe(3);
});

test('cancelling the first load shows the bundled set', async () => {
  const release = holdLoads();
  void keeper.open(write('slow', 5));
  const cancelled = keeper.cancel();
  release();
  await cancelled;
  expect(keeper.status).toMatchObject({ state: 'ready', summary: { title: 'bundled' } });
});

test('of two files opened at once, the later one stays', async () => {
  await Promise.all([keeper.open(write('one', 1)), keeper.open(write('two', 2))]);
  expect(keeper.status).toMatchObject({ state: 'ready', summary: { title: 'two' } });
  expect(running()).toBe(1);
});

test('when the first file fails, the bundled set stands beside the failure and is not remembered', async () => {
  await keeper.open({ path: join(folder, 'gone.json'), isBundled: false });
  expect(keeper.status).toMatchObject({
    state: 'failed',
    origin: { name: 'gone.json' },
    problems: [{ code: 'file-missing' }],
    last: { title: 'bundled', origin: { isBundled: true } },
    lastView: { groupBy: 'partner' },
  });
  expect(await totalShown()).toBe(1);
  expect(opened).toEqual([]);
});

test('a question waits for the first load', async () => {
  const release = holdLoads();
  const load = keeper.open(write('one', 1));
  const detail = keeper.ask('detail', 'e0');
  release();
  await load;
  expect(await detail).toMatchObject({ event: { id: 'e0' } });
});

test('nothing is answered while nothing is open', async () => {
  expect(await keeper.ask('detail', 'e0')).toBeNull();
});

test('a file that breaks on disk fails and loads again by itself when it is mended', async () => {
  const { path } = write('watched', 1);
  await keeper.open({ path, isBundled: false });
  writeText('watched', 'not JSON');
  changes.get(path)?.();
  await expect.poll(() => keeper.status.state).toBe('failed');
  expect(await totalShown()).toBe(1);
  write('watched', 4);
  changes.get(path)?.();
  await expect.poll(() => keeper.status.state).toBe('ready');
  expect(await totalShown()).toBe(4);
});

test('the file on screen and the one asked for last are followed, and the bundled set is not', async () => {
  const one = write('one', 1);
  await keeper.open(one);
  const two = writeText('two', 'broken');
  await keeper.open(two);
  expect([...changes.keys()]).toEqual([one.path, two.path]);
  const three = write('three', 3);
  await keeper.open(three);
  expect([...changes.keys()]).toEqual([three.path]);
  await keeper.open({ path: join(folder, 'bundled.json'), isBundled: true });
  expect([...changes.keys()]).toEqual([]);
});

test('the file on screen is followed beside the failure of another one, which opens once it is mended', async () => {
  const one = write('one', 1);
  await keeper.open(one);
  const two = writeText('two', 'broken');
  await keeper.open(two);
  write('one', 5);
  changes.get(one.path)?.();
  await expect.poll(totalShown).toBe(5);
  expect(keeper.status).toMatchObject({
    state: 'failed',
    origin: { name: 'two.json' },
    last: { total: 5 },
  });
  write('two', 2);
  changes.get(two.path)?.();
  await expect.poll(totalShown).toBe(2);
  expect(keeper.status).toMatchObject({ state: 'ready', summary: { title: 'two' } });
  expect(running()).toBe(1);
});

test('when the file on screen breaks as well, that is told until it is mended', async () => {
  const one = write('one', 1);
  await keeper.open(one);
  await keeper.open(writeText('two', 'broken'));
  const nameOfFailure = () => keeper.status.state === 'failed' && keeper.status.origin.name;
  writeText('one', '{');
  changes.get(one.path)?.();
  await expect.poll(nameOfFailure).toBe('one.json');
  expect(await totalShown()).toBe(1);
  write('one', 5);
  changes.get(one.path)?.();
  await expect.poll(nameOfFailure).toBe('two.json');
  expect(await totalShown()).toBe(5);
});

test('a reload opens the file whose failure is told', async () => {
  const one = write('one', 1);
  await keeper.open(one);
  await keeper.open(writeText('two', 'broken'));
  const nameOfFailure = () => keeper.status.state === 'failed' && keeper.status.origin.name;
  await keeper.reload();
  expect(nameOfFailure()).toBe('two.json');
  writeText('one', '{');
  changes.get(one.path)?.();
  await expect.poll(nameOfFailure).toBe('one.json');
  await keeper.reload();
  expect(nameOfFailure()).toBe('one.json');
  write('one', 5);
  await keeper.reload();
  expect(keeper.status).toMatchObject({ state: 'ready', summary: { title: 'one', total: 5 } });
});

test('once the file on screen is mended, a reload opens the one that was asked for', async () => {
  const one = write('one', 1);
  await keeper.open(one);
  await keeper.open(writeText('two', 'broken'));
  const nameOfFailure = () => keeper.status.state === 'failed' && keeper.status.origin.name;
  writeText('one', '{');
  changes.get(one.path)?.();
  await expect.poll(nameOfFailure).toBe('one.json');
  write('one', 5);
  changes.get(one.path)?.();
  await expect.poll(nameOfFailure).toBe('two.json');
  write('two', 2);
  await keeper.reload();
  expect(keeper.status).toMatchObject({ state: 'ready', summary: { title: 'two' } });
});

test.each(['fails', 'is cancelled'])(
  'a change of the file on screen waits for a load, and is taken over when that %s',
  async (end) => {
    const one = write('one', 1);
    await keeper.open(one);
    const release = holdLoads();
    const load = keeper.open(writeText('two', 'broken'));
    write('one', 5);
    changes.get(one.path)?.();
    expect(keeper.status).toMatchObject({ state: 'loading', origin: { name: 'two.json' } });
    if (end === 'is cancelled') await keeper.cancel();
    release();
    await load;
    await expect.poll(totalShown).toBe(5);
    expect(keeper.status.state).toBe(end === 'fails' ? 'failed' : 'ready');
  },
);

test('a crashed process is replaced, and a question that it left open is answered', async () => {
  await keeper.open(write('one', 3));
  hold = async ({ call }) => {
    if (call === 'detail' && processes.length === 1) processes[0]?.crash();
  };
  expect(await keeper.ask('detail', 'e1')).toMatchObject({ event: { id: 'e1' } });
  expect(keeper.status).toMatchObject({ state: 'ready', summary: { title: 'one', revision: 2 } });
});

test('a second crash at once is not answered by a third start', async () => {
  await keeper.open(write('one', 3));
  processes[0]?.crash();
  await expect.poll(() => keeper.status.state).toBe('ready');
  processes[1]?.crash();
  expect(keeper.status).toMatchObject({
    state: 'failed',
    problems: [{ code: 'reader-stopped' }],
    last: null,
  });
  expect(await keeper.ask('detail', 'e1')).toBeNull();
  expect(processes).toHaveLength(2);
});

test('a process that crashes over a file is told, and the good data stays', async () => {
  await keeper.open(write('good', 3));
  hold = async ({ call }) => {
    if (call === 'open') processes.at(-1)?.crash();
  };
  await keeper.open(write('monster', 1));
  expect(keeper.status).toMatchObject({
    state: 'failed',
    problems: [{ code: 'reader-stopped' }],
    last: { title: 'good' },
  });
  expect(await totalShown()).toBe(3);
});

/** A view of a reader who searches. */
function searching(text: string): View {
  return {
    window: { startMs: 0, endMs: 1000 },
    filter: { ...KEEP_ALL, text },
    groupBy: 'kind',
  };
}

test('a file opens with the view that was left', async () => {
  const file = write('one', 3);
  const view = searching('water');
  views.set(file.path, view);
  await keeper.open(file);
  expect(keeper.status).toMatchObject({ state: 'ready', view });
});

test('a page that loads again is told the view of now, also beside a failure', async () => {
  const file = write('one', 3);
  await keeper.open(file);
  views.set(file.path, searching('water'));
  expect(keeper.status).toMatchObject({ state: 'ready', view: searching('water') });
  await keeper.open(writeText('broken', '{'));
  views.set(file.path, searching('energy'));
  expect(keeper.status).toMatchObject({ state: 'failed', lastView: searching('energy') });
});

test('at the end no process is left', async () => {
  await keeper.open(write('one', 3));
  holdLoads();
  void keeper.open(write('slow', 5));
  keeper.close();
  expect(running()).toBe(0);
});

/**
 * Looks at a file, ends, and opens it at another start, with the look of the one before. No time passes for that look
 * until it is let pass, however busy the machine is.
 */
async function openAgain(file: DataSetFile): Promise<{ load: Promise<void> }> {
  await keeper.open(file);
  await totalShown();
  return await startAgain(file);
}

/** Ends, and opens a file at another start, where it is the one of the last look. */
async function startAgain(file: DataSetFile): Promise<{ load: Promise<void> }> {
  keeper.close();
  vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] });
  onTestFinished(() => void vi.useRealTimers());
  keeper = startKeeper();
  const load = keeper.open(file);
  await until(() => keeper.status.state === 'loading' && keeper.summary !== null);
  return { load };
}

/** Lets the time pass that the window has for drawing the last look. */
function passLook(): void {
  vi.runOnlyPendingTimers();
  vi.useRealTimers();
}

test('at the next start the last look is on screen before the file is read', async () => {
  const file = write('one', 3);
  const { load } = await openAgain(file);
  expect(keeper.status).toMatchObject({ last: { title: 'one', revision: 1 } });
  expect(keeper.plotWidthPx).toBe(1000);
  expect(await totalShown()).toBe(3);
  expect(processes).toHaveLength(1);
  passLook();
  await load;
  expect(processes).toHaveLength(2);
  expect(keeper.status).toMatchObject({ state: 'ready', summary: { title: 'one', revision: 1 } });
  expect(await totalShown()).toBe(3);
});

test('what was not asked at the last look has the file read at once', async () => {
  const { load } = await openAgain(write('one', 3));
  expect(await keeper.ask('detail', 'e1')).toMatchObject({ event: { id: 'e1' } });
  await load;
});

test('what was answered by a look stays part of the next one', async () => {
  const file = write('one', 3);
  const { load: firstLoad } = await openAgain(file);
  passLook();
  await firstLoad;
  await keeper.ask('facets', KEEP_ALL);
  const { load } = await startAgain(file);
  expect(await totalShown()).toBe(3);
  expect(processes).toHaveLength(2);
  passLook();
  await load;
});

test('a file that has changed since is read first', async () => {
  const file = write('one', 3);
  await keeper.open(file);
  await totalShown();
  keeper.close();
  write('one', 5);
  keeper = startKeeper();
  await keeper.open(file);
  expect(await totalShown()).toBe(5);
  const told = statuses.filter((status) => status.state === 'loading').map(({ last }) => last);
  expect(told.every((last) => last === null)).toBe(true);
});

test('when the file of the look breaks, that is told, and the bundled set takes its place', async () => {
  const file = write('one', 3);
  const { load } = await openAgain(file);
  writeText('one', '{');
  passLook();
  await load;
  expect(keeper.status).toMatchObject({
    state: 'failed',
    origin: { name: 'one.json' },
    last: { title: 'bundled', revision: 2 },
  });
});

test('another file that is opened meanwhile takes the place of the look', async () => {
  const { load } = await openAgain(write('one', 3));
  await keeper.open(write('two', 2));
  await load;
  expect(await totalShown()).toBe(2);
  expect(running()).toBe(1);
});

/** A data set that tells the cooperation of one country, and what that is called on screen. */
function writeVietnamese(name = 'one'): DataSetFile {
  const events = [{ date: '2016-05', partners: ['VN'] }];
  return writeText(name, JSON.stringify(buildDataSet(events, { title: name, perspective: 'VN' })));
}

const perspectiveShown = () => keeper.summary?.perspectiveName?.en;
const VIET_NAM: CountryNames = new Map([['VN', { en: 'Viet Nam' }]]);

async function rename(given: CountryNames): Promise<void> {
  names = given;
  await keeper.rename();
}

test('countries that are called otherwise are told anew, by the same process', async () => {
  await keeper.open(writeVietnamese());
  const { revision = 0 } = keeper.summary ?? {};
  await rename(VIET_NAM);
  expect(perspectiveShown()).toBe('Viet Nam');
  expect(keeper.summary?.revision).toBeGreaterThan(revision);
  expect(keeper.status).toMatchObject({ state: 'ready', summary: keeper.summary });
  const facets = await keeper.ask('facets', KEEP_ALL);
  expect(facets?.revision).toBe(keeper.summary?.revision);
  await rename(USUAL_NAMES);
  expect(perspectiveShown()).toBe('Vietnam');
  expect(processes).toHaveLength(1);
});

test('a data set opens with the names of that time, and takes over those that came meanwhile', async () => {
  names = VIET_NAM;
  await keeper.open(writeVietnamese());
  expect(perspectiveShown()).toBe('Viet Nam');
  const release = holdLoads();
  const load = keeper.open(writeVietnamese('two'));
  await expect.poll(() => processes.length).toBe(2);
  await rename(new Map([['VN', { en: 'Tonkin' }]]));
  expect(keeper.status).toMatchObject({
    state: 'loading',
    last: { title: 'one', perspectiveName: { en: 'Tonkin' } },
  });
  release();
  await load;
  await expect.poll(perspectiveShown).toBe('Tonkin');
  expect(keeper.summary?.title).toBe('two');
});

test('other names leave the failure of a file where it is', async () => {
  await keeper.open(writeVietnamese());
  await keeper.open(writeText('broken', '{'));
  await rename(VIET_NAM);
  expect(keeper.status).toMatchObject({
    state: 'failed',
    origin: { name: 'broken.json' },
    last: { perspectiveName: { en: 'Viet Nam' } },
  });
});

test('names that come as a process crashes are those of the next one', async () => {
  await keeper.open(writeVietnamese());
  hold = async ({ call }) => {
    if (call === 'set-names') processes[0]?.crash();
  };
  await rename(VIET_NAM);
  await expect.poll(perspectiveShown).toBe('Viet Nam');
  expect(processes).toHaveLength(2);
});

test('a look with other names answers nothing, and is let go when names change', async () => {
  const file = writeVietnamese();
  names = VIET_NAM;
  const { load } = await openAgain(file);
  await rename(USUAL_NAMES);
  expect(keeper.status).toMatchObject({ state: 'loading', last: null });
  await load;
  expect(perspectiveShown()).toBe('Vietnam');
});

test('a look with the names of now is shown', async () => {
  names = VIET_NAM;
  const { load } = await openAgain(writeVietnamese());
  names = new Map(VIET_NAM);
  await keeper.rename();
  expect(await totalShown()).toBe(1);
  expect(processes).toHaveLength(1);
  passLook();
  await load;
});
