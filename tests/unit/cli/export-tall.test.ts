import { readdirSync } from 'node:fs';
import { expect, it } from 'vitest';
import { buildDataSet } from '../support/build-data-set.ts';
import { runCli } from './run-cli.ts';
import { makeTempFolder, store } from './temp-folder.ts';

it('says what helps when the lanes are too many for any picture, and exits with 1', async () => {
  const folder = makeTempFolder();
  const series = Array.from({ length: 600 }, (_, at) => ({
    id: `series-${at}`,
    title: `Number ${at} of the series with a long name `.repeat(4).trim(),
  }));
  const events = series.map(({ id }) => ({ date: '2016-05-19', series: id }));
  const file = store(folder, 'tall.json', buildDataSet(events, { series }));
  const args = ['--group-by', 'series', '--out', 'tall.svg'];
  const { code, stdout, stderr } = await runCli(['export', file, ...args], folder);
  expect({ code, stdout }).toEqual({ code: 1, stdout: '' });
  expect(stderr).toMatch(/needs [\d,]+ px of height; a picture can have at most 20,000\./);
  expect(stderr).toContain('--group-by');
  expect(stderr).not.toContain('scale');
  expect(readdirSync(folder)).toEqual(['tall.json']);
});
