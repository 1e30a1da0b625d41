import { readdirSync } from 'node:fs';
import { expect, it } from 'vitest';
import { buildDataSet } from '../support/build-data-set.ts';
import { runCli } from './run-cli.ts';
import { makeTempFolder, store } from './temp-folder.ts';

it('says what helps when there is too much for any picture, and exits with 1', async () => {
  const folder = makeTempFolder();
  const kinds = Array.from({ length: 1500 }, (_, at) => ({
    id: `kind-${at}`,
    label: `Number ${at} of the kinds with a long name `.repeat(4).trim(),
    colour: '#0072b2',
    mark: 'circle' as const,
  }));
  const events = kinds.map(({ id }) => ({ date: '2016-05-19', kind: id }));
  const file = store(folder, 'tall.json', buildDataSet(events, { kinds }));
  const args = ['--group-by', 'series', '--out', 'tall.svg'];
  const { code, stdout, stderr } = await runCli(['export', file, ...args], folder);
  expect({ code, stdout }).toEqual({ code: 1, stdout: '' });
  expect(stderr).toMatch(/needs [\d,]+ px of height; a picture can have at most 20,000\./);
  expect(stderr).toContain('--group-by');
  expect(stderr).not.toContain('scale');
  expect(readdirSync(folder)).toEqual(['tall.json']);
});
