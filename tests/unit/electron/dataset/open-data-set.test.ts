import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import type { LoadProgress } from '#core/bridge/data-set-status.ts';
import { openDataSet } from '../../../../electron/dataset/open-data-set.ts';
import { buildDataSet } from '../../support/build-data-set.ts';
import { temporaryFolder } from '../support/temporary-folder.ts';

function write(content: string): string {
  const path = join(temporaryFolder(), 'data.json');
  writeFileSync(path, content);
  return path;
}

test('a good file is summed up, with its background events and its undated ones counted apart', async () => {
  const file = buildDataSet(
    [
      { date: '2016-05-19', kind: 'visit', partners: ['NL'] },
      { kind: 'summit', partners: ['US'] },
      { date: '2006/2020', kind: 'other', background: true },
    ],
    { perspective: 'CN', licence: 'CC0-1.0' },
  );
  const opened = await openDataSet(write(JSON.stringify(file)));
  expect(opened.ok && opened.value.summary).toMatchObject({
    title: 'Test set',
    description: null,
    licence: 'CC0-1.0',
    perspectiveName: { en: 'China', zh: '中国' },
    total: 2,
    background: 1,
    undated: 1,
    extent: { startMs: Date.UTC(2006, 0, 1), endMs: Date.UTC(2021, 0, 1) },
    kinds: [{ id: 'summit' }, { id: 'visit' }, { id: 'other' }],
  });
});

test('it opens with a view of everything', async () => {
  const opened = await openDataSet(write(JSON.stringify(buildDataSet([{ date: '2016' }]))));
  if (!opened.ok) throw new Error('not opened');
  const { view } = opened.value;
  expect(view).toMatchObject({ groupBy: 'partner', filter: { text: '', partners: null } });
  expect(view.window.startMs).toBeLessThan(Date.UTC(2016, 0, 1));
  expect(view.window.endMs).toBeGreaterThan(Date.UTC(2017, 0, 1));
});

test('the phases of a load come in order', async () => {
  const phases: LoadProgress['phase'][] = [];
  const onProgress = ({ phase }: LoadProgress) => phases.push(phase);
  await openDataSet(write(JSON.stringify(buildDataSet([{}]))), { onProgress });
  expect([...new Set(phases)]).toEqual(['reading', 'indexing']);
});

test('all problems of a broken file are listed', async () => {
  const file = JSON.stringify(
    buildDataSet([{ date: 'soon' }, { partners: ['XX'], kind: 'dance' }]),
  );
  expect(await openDataSet(write(file))).toMatchObject({
    ok: false,
    error: [
      { code: 'field-value', path: 'events[0].date' },
      { code: 'reference-unknown', path: 'events[1].kind' },
      { code: 'partner-unknown', path: 'events[1].partners[0]' },
    ],
  });
  expect(await openDataSet(write('{"format":'))).toMatchObject({
    ok: false,
    error: [{ code: 'json-cut-off' }],
  });
});

test('a Chinese table under the name of a data set is no JSON, wherever its pieces end', async () => {
  const table = `编号,标题\n${'1,中荷科技合作联委会\n'.repeat(100_000)}`;
  for (const start of ['', 'a', 'aa']) {
    const opened = await openDataSet(write(start + table));
    expect(opened).toMatchObject({ ok: false, error: [{ code: 'json-syntax' }] });
  }
});

test('a file that is written while it is read is read again', async () => {
  const text = JSON.stringify(buildDataSet([{}, {}]));
  const path = write(text.slice(0, 100));
  const onProgress = ({ phase }: LoadProgress) => {
    if (phase === 'explaining') writeFileSync(path, text);
  };
  const opened = await openDataSet(path, { onProgress });
  expect(opened.ok && opened.value.summary.total).toBe(2);
});
