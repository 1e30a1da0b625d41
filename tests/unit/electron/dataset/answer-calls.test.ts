import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setImmediate } from 'node:timers/promises';

import { afterEach, beforeEach, expect, it } from 'vitest';
import { USUAL_NAMES } from '#core/events/country-names.ts';
import { KEEP_ALL } from '#core/query/filter.ts';
import { createCallAnswers, type CallAnswers } from '../../../../electron/dataset/answer-calls.ts';
import { buildDataSet } from '../../support/build-data-set.ts';

/** So many have words that take some hundred steps to gather. */
const EVENTS = 9000;

let folder: string;
let answers: CallAnswers;

beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'cooperation-timeline-answers-'));
  const path = join(folder, 'many.json');
  const events = Array.from({ length: EVENTS }, (_, at) => ({ title: `Visit x${at}x` }));
  await writeFile(path, JSON.stringify(buildDataSet(events)));
  answers = createCallAnswers({ fontsFolder: 'no fonts' }, () => {});
  const origin = { id: 'many', name: 'many.json', isBundled: false };
  const seenPath = join(folder, 'seen');
  const request = { path, origin, revision: 7, mappings: [], seenPath, names: USUAL_NAMES };
  const opened = await answers.open(request, 'en');
  if (!opened.ok) throw new Error(`The file was refused: ${JSON.stringify(opened.error)}`);
});

afterEach(async () => {
  await rm(folder, { recursive: true });
});

const filter = { ...KEEP_ALL, text: 'x8999x' };
const order = { filter, sort: { column: 'date', isDescending: false } } as const;

it.each([
  {
    call: 'search-step',
    ask: () => answers['search-step']({ filter, eventId: null, fromMs: 0, step: 1 }, 'en'),
  },
  { call: 'search-hits', ask: () => answers['search-hits']({ filter, eventId: null }, 'en') },
  { call: 'facets', ask: () => answers.facets(filter, 'en') },
  { call: 'summary', ask: () => answers.summary({ filter, window: null }, 'en') },
  { call: 'table-page', ask: () => answers['table-page']({ order, from: 0, count: 9 }, 'en') },
])('answers others while "$call" waits for the words of its search', async ({ ask }) => {
  const heard: string[] = [];
  const first = Promise.resolve(ask()).then((answer) => {
    heard.push('search');
    return answer;
  });
  // It comes in the next turn, when all that is done at once has been done.
  await setImmediate();
  const second = Promise.resolve(answers.detail('e5', 'en')).then(() => heard.push('detail'));
  expect((await first)?.revision).toBe(7);
  await second;
  expect(heard).toEqual(['detail', 'search']);
});

it('finds what is sought right after opening', async () => {
  expect(await answers['search-share'](undefined, 'en')).toBe(0);
  const hits = await answers['search-hits']({ filter, eventId: null }, 'en');
  expect(hits.value.total).toBe(1);
  expect(await answers['search-share'](undefined, 'en')).toBe(1);
});

it('sorts the table as it was asked last, though an earlier question has waited for words', async () => {
  const earlier = answers['table-page']({ order, from: 0, count: 9 }, 'en');
  await setImmediate();
  const byTitle = { filter: KEEP_ALL, sort: { column: 'title', isDescending: false } } as const;
  const last = await answers['table-page']({ order: byTitle, from: 0, count: 9 }, 'en');
  expect(last.value?.total).toBe(EVENTS);
  expect((await earlier).value).toBeNull();
});
