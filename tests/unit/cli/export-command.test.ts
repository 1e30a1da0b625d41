import { execFileSync } from 'node:child_process';
import { mkdirSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { DEFAULT_FIGURE_OPTIONS } from '#core/figure/default-figure-options.ts';
import { buildDataSet } from '../support/build-data-set.ts';
import { runCli, runShell } from './run-cli.ts';
import { makeTempFolder, store } from './temp-folder.ts';

const folder = makeTempFolder();
const file = store(
  folder,
  'events.json',
  buildDataSet([
    { title: 'Dutch talks', date: '2016-05-19', partners: ['NL'] },
    { title: 'American summit', date: '2018', partners: ['US'], kind: 'summit' },
    { title: 'Some day', partners: ['NL'] },
  ]),
);

/** Runs export into a file of the temporary folder and reads it. */
async function exported(name: string, ...args: string[]): Promise<Buffer> {
  const out = join(folder, name);
  const { code, stdout, stderr } = await runCli(['export', file, '--out', out, ...args]);
  expect({ code, stdout, stderr }).toEqual({ code: 0, stdout: '', stderr: '' });
  return readFileSync(out);
}

/** Width and height from the header of a PNG (PNG specification, section 11.2.1). */
function pngSize(png: Buffer): [number, number] {
  expect(png.subarray(1, 4).toString()).toBe('PNG');
  return [png.readUInt32BE(16), png.readUInt32BE(20)];
}

describe('export', () => {
  it('draws an SVG with real text', async () => {
    const svg = (await exported('all.svg')).toString();
    expect(svg).toMatch(/^(<\?xml[^>]*>\s*)?<svg /);
    expect(svg).toContain('Dutch talks');
    expect(svg).toContain('American summit');
    expect(svg).not.toContain('foreignObject');
  });

  it('draws the same bytes twice, in any time zone', async () => {
    const first = await exported('first.svg');
    const { code } = await runShell(
      `TZ=Pacific/Auckland LANG=zh_CN.UTF-8 $CLI export ${file} --out ${join(folder, 'second.svg')}`,
    );
    expect(code).toBe(0);
    expect(readFileSync(join(folder, 'second.svg'))).toEqual(first);
  });

  it('draws a PNG in the size and scale asked for', async () => {
    const png = await exported('p.png', '--width', '800', '--height', '600', '--scale', '2');
    expect(pngSize(png)).toEqual([1600, 1200]);
  });

  it('draws what the window draws where no option is given', async () => {
    const { widthPx, scale } = DEFAULT_FIGURE_OPTIONS;
    const [width] = pngSize(await exported('plain.png'));
    expect(width).toBe(widthPx * scale);
    expect((await exported('plain.svg')).toString()).toContain(` width="${widthPx}"`);
  });

  it('applies filters, window, title, lanes and theme', async () => {
    const svg = (await exported('nl.svg', '--country', 'NL', '--title', 'My title')).toString();
    expect(svg).toContain('My title');
    expect(svg).toContain('Dutch talks');
    expect(svg).not.toContain('American summit');
    const early = (await exported('early.svg', '--to', '2017')).toString();
    expect(early).not.toContain('American summit');
    const byKind = (await exported('kind.svg', '--group-by', 'kind')).toString();
    expect(byKind).not.toBe((await exported('dark.svg', '--theme', 'dark')).toString());
  });

  it('takes the window from --from and --to', async () => {
    const svg = (await exported('w.svg', '--from', '2016-04', '--to', '2016-06')).toString();
    expect(svg).toContain('Apr – Jun 2016');
  });

  it.each([
    ['--from', '2030'],
    ['--to', '1990'],
    ['--search', 'nowhere'],
  ])('draws an empty picture where nothing is kept, and says so: %s %s', async (...args) => {
    const out = join(folder, 'none.svg');
    const { code, stderr } = await runCli(['export', file, '--out', out, ...args]);
    expect({ code, stderr }).toEqual({
      code: 0,
      stderr: 'No event matches; the picture is empty.\n',
    });
    expect(readFileSync(out, 'utf8')).toContain('<svg');
  });

  it.each([
    [['--search', 'some day'], 'No event that matches has a date; the picture is empty.'],
    [['--country', 'JP'], 'No event matches; the picture shows background events alone.'],
    [
      ['--country', 'CN'],
      "--country: CN (China) is this data set's own perspective and no partner",
    ],
  ])('says what is not drawn: %j', async (args, message) => {
    const own = [
      { title: 'Some day', partners: ['NL'] },
      { title: 'Five-year plan', date: '2011/2015', background: true },
    ];
    const path = store(folder, 'own.json', buildDataSet(own, { perspective: 'CN' }));
    const run = await runCli(['export', path, '--out', '-', '--format', 'svg', ...args]);
    expect(run.code).toBe(0);
    expect(run.stdout).toContain('</svg>');
    expect(run.stderr).toContain(message);
  });

  it('writes to standard output, the same bytes as into a file', async () => {
    const run = await runCli(['export', file, '--out', '-', '--format', 'png']);
    expect(run).toMatchObject({ code: 0, stderr: '' });
    expect(run.bytes).toEqual(await exported('same.png'));
  });

  it('replaces a picture whole and leaves nothing else behind', async () => {
    const own = join(folder, 'own');
    mkdirSync(own);
    store(own, 'picture.svg', 'old');
    const { code } = await runCli(['export', file, '--out', join(own, 'picture.svg')]);
    expect(code).toBe(0);
    expect(readFileSync(join(own, 'picture.svg'), 'utf8')).toContain('<svg');
    expect(readdirSync(own)).toEqual(['picture.svg']);
  });

  it.each([
    [['--out', 'picture.gif'], '"picture.gif" should end in .svg or .png'],
    [['--out', 'picture'], 'should end in .svg or .png'],
    [['--out', '-'], 'say the format'],
    [['--out', 'a.svg', '--format', 'png'], '"a.svg" says otherwise'],
    [['--out', 'a.svg', '--width', '100'], '--width: it should be a whole number from 480 to 8000'],
    [['--out', 'a.svg', '--width', '800.5'], '--width: it should be'],
    [['--out', 'a.svg', '--width', 'wide'], 'It should be a number'],
    [['--out', 'a.svg', '--height', '99999'], '--height: it should be'],
    [['--out', 'a.png', '--scale', '9'], '--scale: it should be a number from 1 to 4'],
    [['--out', 'a.png', '--width', '8000', '--height', '20000', '--scale', '4'], 'million pixels'],
    [['--out', 'a.svg', '--width', '480', '--height', '270'], '--height is 270. Raise it'],
    [['--out', 'a.svg', '--title', 'x'.repeat(301)], '--title: it should have'],
    [['--out', 'a.svg', '--theme', 'pink'], 'Allowed choices are light, dark'],
    [['--out', 'a.svg', '--group-by', 'colour'], 'Allowed choices are partner, kind'],
    [['--out', 'a.svg', '--country', 'Atlantis'], '"Atlantis" is not known'],
    [[], "required option '-o, --out <picture>' not specified"],
  ])('refuses %j with exit code 2 and writes nothing', async (args, message) => {
    const empty = join(folder, `empty-${args.join('').length}`);
    mkdirSync(empty, { recursive: true });
    const { code, stdout, stderr } = await runCli(['export', file, ...args], empty);
    expect({ code, stdout }).toEqual({ code: 2, stdout: '' });
    expect(stderr).toContain(message);
    expect(readdirSync(empty)).toEqual([]);
  });

  it('tells the problems of a file and exits with 1', async () => {
    const out = join(folder, 'never.svg');
    const broken = store(folder, 'broken.json', '[]');
    const { code, stderr } = await runCli(['export', broken, '--out', out]);
    expect(code).toBe(1);
    expect(stderr).toContain('broken.json:1:1: not-a-data-set: ');
    expect(readdirSync(folder)).not.toContain('never.svg');
  });

  it.each([
    ['no/such/folder/a.svg', 'there is no such folder'],
    ['events.json/a.svg', 'a part of the path is no folder'],
    ['folder.svg', 'it is a folder'],
    ['/proc/a.svg', 'there is no such folder'],
  ])('says why %s cannot be written and exits with 1', async (out, reason) => {
    mkdirSync(join(folder, 'folder.svg'), { recursive: true });
    const { code, stderr } = await runCli(['export', file, '--out', out], folder);
    expect(code).toBe(1);
    expect(stderr).toContain(`${out} cannot be written: ${reason}`);
  });

  it('says so when standard output cannot be stored', async () => {
    const { code, stderr } = await runShell(`$CLI export ${file} --out - --format png > /dev/full`);
    expect(code).toBe(1);
    expect(stderr).toContain('The output cannot be written');
  });
});

const isRoot = process.getuid?.() === 0;

/** Mounting a small disk takes root; elsewhere the test is skipped and shows as such. */
describe.skipIf(!isRoot || process.platform !== 'linux')('export to a full disk', () => {
  const disk = join(folder, 'disk');

  beforeAll(() => {
    mkdirSync(disk);
    execFileSync('mount', ['-t', 'tmpfs', '-o', 'size=4k', 'tmpfs', disk]);
  });

  afterAll(() => {
    execFileSync('umount', [disk]);
  });

  it('says so, exits with 1 and leaves nothing half-written', async () => {
    const { code, stderr } = await runCli(['export', file, '--out', join(disk, 'picture.png')]);
    expect(code).toBe(1);
    expect(stderr).toContain('the disk is full');
    expect(readdirSync(disk)).toEqual([]);
  });
});
