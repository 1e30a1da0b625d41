import { execFileSync } from 'node:child_process';
import { mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { createCanvas } from '@napi-rs/canvas';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { DEFAULT_FIGURE_OPTIONS } from '#core/figure/default-figure-options.ts';
import { buildDataSet } from '../support/build-data-set.ts';
import { deckFilesOf, readPart } from '../export/read-deck.ts';
import { parseCsv } from '../support/parse-csv.ts';
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
  const { code, stdout, stderr } = await runCli(['export', file, '--out', out, '--force', ...args]);
  expect({ code, stdout, stderr }).toEqual({ code: 0, stdout: '', stderr: '' });
  return readFileSync(out);
}

/** Runs export for the views of a folder, or one view. */
async function runBatch(views: string, ...args: string[]): ReturnType<typeof runCli> {
  return await runCli(['export', file, '--batch', views, ...args]);
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

  it('draws in Chinese, again from its view, and in English where that is asked for', async () => {
    const chinese = (await exported('zh.svg', '--country', 'NL', '--language', 'zh')).toString();
    expect(chinese).toContain('xml:lang="zh-Hans"');
    expect(chinese).toContain('筛选——伙伴：荷兰');
    const again = await exported('again.svg', '--view', join(folder, 'zh.svg'));
    expect(again.toString()).toBe(chinese);
    const args = ['--view', join(folder, 'zh.svg'), '--language', 'en'];
    expect(await exported('en.svg', ...args)).toEqual(
      await exported('en-2.svg', '--country', 'NL'),
    );
    const { code, stderr } = await runCli(['export', file, '--out', 'x.svg', '--language', 'fr']);
    expect({ code, stderr }).toEqual({
      code: 2,
      stderr: expect.stringContaining('Allowed choices are en, zh.') as string,
    });
  });

  it.each(['svg', 'pptx'])('draws the same bytes twice, in any time zone: %s', async (format) => {
    const first = await exported(`first.${format}`);
    const second = join(folder, `second.${format}`);
    const { code } = await runShell(
      `TZ=Pacific/Auckland LANG=zh_CN.UTF-8 $CLI export ${file} --out ${second}`,
    );
    expect(code).toBe(0);
    expect(readFileSync(second)).toEqual(first);
  });

  it('makes one deck of several views, all in the size of the first, without what it cannot draw', async () => {
    const views = join(folder, 'slides');
    mkdirSync(views);
    await exported('slides/1.view.json', '--country', 'NL', '--title', 'First', '--width', '900');
    await exported('slides/2.svg', '--kind', 'summit', '--title', 'Second', '--size', 'a4');
    writeFileSync(join(views, '3.view.json'), '{');
    const out = join(folder, 'deck.pptx');
    const { code, stderr } = await runCli(['export', file, '--batch', views, '--out', out]);
    expect(code).toBe(1);
    expect(stderr).toContain(`1 of 3: ${join(views, '1.view.json')}`);
    expect(stderr).toContain(`2 of 3: ${join(views, '2.svg')}`);
    expect(stderr).toContain(`error: ${join(views, '3.view.json')}: it holds no view.`);
    const files = deckFilesOf(readFileSync(out));
    const titles = [1, 2].map(
      (n) => readPart(files.get(`ppt/slides/slide${n}.xml`) ?? '').paragraphs[0],
    );
    expect(titles).toEqual(['First', 'Second']);
    expect([...files.keys()].filter((path) => /slides\/slide\d/.test(path))).toHaveLength(2);
    expect(files.get('ppt/presentation.xml')).toContain(`cx="${900 * 9525}"`);

    // It gives the view of its first slide, and each of its slides is drawn as one of its own is.
    const first = await exported('first.view.json', '--view', out);
    expect(JSON.parse(first.toString())).toMatchObject({ figure: { title: 'First' } });
    const own = deckFilesOf(await exported('own.pptx', '--view', join(views, '1.view.json')));
    expect(files.get('ppt/slides/slide1.xml')).toBe(own.get('ppt/slides/slide1.xml'));
  });

  it('refuses a deck that is there, of no view, or by another format', async () => {
    const view = join(folder, 'alone.view.json');
    await exported('alone.view.json');
    const out = store(folder, 'there.pptx', 'mine');
    expect(await runBatch(view, '--out', out)).toMatchObject({ code: 1 });
    expect(readFileSync(out, 'utf8')).toBe('mine');
    const none = join(folder, 'no-views');
    mkdirSync(none);
    const { code, stderr } = await runBatch(none, '--out', join(folder, 'none.pptx'));
    expect({ code, stderr }).toMatchObject({ code: 2, stderr: expect.stringContaining('no view') });
    const other = await runBatch(view, '--out', join(folder, 'b.pptx'), '--format', 'pdf');
    expect(other).toMatchObject({ code: 2, stderr: expect.stringContaining('says otherwise') });
    const wide = await runBatch(view, '--out', join(folder, 'c.pptx'), '--width', '6000');
    expect(wide).toMatchObject({
      code: 2,
      stderr: expect.stringContaining('the most is 5376 pixels on a side of a slide'),
    });
    expect(readdirSync(folder).filter((name) => /^(none|b|c)\.pptx$/.test(name))).toEqual([]);
  });

  it('draws a batch of views into a folder, and goes on after one that it cannot draw', async () => {
    const views = join(folder, 'views');
    mkdirSync(views);
    await exported('views/dutch.view.json', '--country', 'NL');
    await exported('views/summits.svg', '--kind', 'summit', '--title', 'Summits');
    writeFileSync(join(views, 'torn.view.json'), '{');
    writeFileSync(join(views, 'notes.txt'), 'not a view');
    const out = join(folder, 'briefing');
    const args = ['export', file, '--batch', views, '--out', out, '--format', 'svg'];
    const { code, stdout, stderr } = await runCli([...args, '--theme', 'dark']);
    expect([code, stdout]).toEqual([1, '']);
    expect(stderr).toContain(`1 of 3: ${join(out, 'dutch.svg')}`);
    expect(stderr).toContain(`2 of 3: ${join(out, 'summits.svg')}`);
    expect(stderr).toMatch(/torn\.view\.json: it holds no view/);
    expect(readdirSync(out)).toEqual(['dutch.svg', 'summits.svg']);
    expect(readFileSync(join(out, 'summits.svg'), 'utf8')).toContain('Summits');
    const again = await runCli(args);
    expect(again.stderr).toContain('is there already');
    const same = await runCli([
      'export',
      file,
      '--batch',
      join(views, 'dutch.view.json'),
      join(views, 'dutch.view.json'),
      '--out',
      out,
    ]);
    expect([same.code, same.stderr]).toEqual([2, expect.stringContaining('two pictures would be')]);
  });

  it('draws pages, and lengths in millimetres, with so many pixels an inch', async () => {
    expect(pngSize(await exported('a4.png', '--size', 'a4', '--dpi', '150'))).toEqual([1240, 1754]);
    const [width] = pngSize(await exported('column.png', '--width', '85mm', '--dpi', '300'));
    expect(width).toBe(1004);
    const low = await exported('low.png', '--size', 'a4', '--height', '5in', '--dpi', '96');
    expect(pngSize(low)).toEqual([794, 480]);
    const auto = ['--size', 'a4', '--height', 'auto', '--dpi', '96'];
    expect(pngSize(await exported('auto.png', ...auto))[1]).toBeLessThan(480);
  });

  it.each([
    ['a.pdf', '%PDF-1.4'],
    ['a.JPG', '\u00ff\u00d8\u00ff'],
    ['a.jpeg', '\u00ff\u00d8\u00ff'],
    ['a.webp', 'RIFF'],
  ])('draws what the ending says: %s', async (name, start) => {
    const picture = await exported(name);
    expect(picture.toString('latin1').startsWith(start)).toBe(true);
    expect(picture.includes('cooperation-timeline-view')).toBe(true);
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

  it('says when and by whom it was made, where that is given', async () => {
    const args = ['--made', '2016-07-04', '--footer', 'For internal use'];
    const svg = (await exported('made.svg', ...args)).toString();
    expect(svg).toContain('4 Jul 2016');
    expect(svg).toContain('For internal use');
    const again = await exported('again.svg', '--view', join(folder, 'made.svg'));
    expect(again.toString()).toBe(svg);
    const none = await exported('none.svg', '--view', join(folder, 'made.svg'), '--made', 'none');
    expect(none.toString()).not.toContain('4 Jul 2016');
    const today = (await exported('today.svg', '--made', 'today')).toString();
    expect(today).toContain(`"madeOn":"${new Date().getFullYear()}-`.replaceAll('"', '&quot;'));
  });

  it('puts a logo into every format, and refuses what is none', async () => {
    const canvas = createCanvas(40, 20);
    canvas.getContext('2d').fillRect(0, 0, 40, 20);
    const logo = join(folder, 'logo.png');
    writeFileSync(logo, canvas.encodeSync('png'));
    const svg = (await exported('logo.svg', '--logo', logo)).toString();
    expect(svg).toContain(canvas.encodeSync('png').toString('base64'));
    for (const ending of ['png', 'pdf', 'jpg', 'webp', 'pptx']) {
      const first = await exported(`with.${ending}`, '--logo', logo);
      expect(await exported(`again.${ending}`, '--view', join(folder, 'logo.svg'))).toEqual(first);
      expect(await exported(`plain.${ending}`)).not.toEqual(first);
    }
    const away = await exported('away.svg', '--view', join(folder, 'logo.svg'), '--logo', 'none');
    expect(away.equals(await exported('plain.svg'))).toBe(true);
    const out = join(folder, 'never.svg');
    const header = join(folder, 'header.png');
    writeFileSync(header, canvas.encodeSync('png').subarray(0, 33));
    expect((await runCli(['export', file, '--out', out, '--logo', header])).code).toBe(2);
    const refused = await runCli(['export', file, '--out', out, '--logo', file]);
    expect(refused.code).toBe(2);
    expect(refused.stderr).toContain(
      'should be a PNG or JPEG of at most 40,000 bytes and 4,000,000 pixels',
    );
  });

  it('says what it has no glyph for', async () => {
    const run = await runCli(['export', file, '--out', '-', '--format', 'svg', '--title', 'ᚠᚢᚠ']);
    expect(run.stderr).toBe(
      'No glyph for ᚠ ᚢ in the fonts of pictures: it is missing, or stands as \uFFFD.\n',
    );
    expect(run.code).toBe(0);
  });

  it('takes the window from --from and --to', async () => {
    const svg = (await exported('w.svg', '--from', '2016-04', '--to', '2016-06')).toString();
    expect(svg).toContain('Apr – Jun 2016');
  });

  it('draws what certainly lies in the window, says so, and draws it again from the picture', async () => {
    const out = join(folder, 'certain.svg');
    const again = join(folder, 'certain-again.svg');
    const range = ['--from', '2013-10-10', '--to', '2013-11', '--certainly'];
    const drawn = await runCli(['export', 'bundled', '--force', '--out', out, ...range]);
    expect(drawn).toMatchObject({ code: 0, stderr: '' });
    const svg = readFileSync(out, 'utf8');
    expect(svg).toContain('certainly from 10 Oct 2013 to Nov 2013');
    expect(svg).toContain('2 of 88 events');
    await runCli(['export', 'bundled', '--force', '--out', again, '--view', out]);
    expect(readFileSync(again, 'utf8')).toBe(svg);
  });

  it.each([
    ['--from', '2030'],
    ['--to', '1990'],
    ['--search', 'nowhere'],
  ])('draws an empty picture where nothing is kept, and says so: %s %s', async (...args) => {
    const out = join(folder, 'none.svg');
    const { code, stderr } = await runCli(['export', file, '--out', out, '--force', ...args]);
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

  it('replaces a picture with --force only, whole, and leaves nothing else behind', async () => {
    const own = join(folder, 'own');
    mkdirSync(own);
    store(own, 'picture.svg', 'old');
    const args = ['export', file, '--out', join(own, 'picture.svg')];
    const refused = await runCli(args);
    expect(refused.code).toBe(1);
    expect(refused.stderr).toMatch(/picture\.svg is there already\. Add --force to replace it/);
    expect(readFileSync(join(own, 'picture.svg'), 'utf8')).toBe('old');
    expect((await runCli([...args, '--force'])).code).toBe(0);
    expect(readFileSync(join(own, 'picture.svg'), 'utf8')).toContain('<svg');
    expect(readdirSync(own)).toEqual(['picture.svg']);
  });

  it.each([
    [
      ['--out', 'picture.gif'],
      '"picture.gif" should end in .svg, .pdf, .pptx, .png, .jpg, .jpeg, .webp or .view.json',
    ],
    [
      ['--out', 'picture'],
      'should end in .svg, .pdf, .pptx, .png, .jpg, .jpeg, .webp or .view.json',
    ],
    [
      ['--out', 'a.json'],
      'should end in .svg, .pdf, .pptx, .png, .jpg, .jpeg, .webp or .view.json',
    ],
    [['--out', 'a.view.json', '--format', 'png'], '"a.view.json" says otherwise'],
    [['--out', 'a.svg', '--view', 'b.svg', '--search', 'x'], 'leave --search out'],
    [['--out', 'a.svg', '--view', 'b.svg', '--series', 'x'], 'leave --series out'],
    [['--out', 'a.svg', '--view', 'b.svg', '--place', 'x'], 'leave --place out'],
    [['--out', 'a.svg', '--view', 'b.svg', '--group-by', 'kind'], 'leave --group-by out'],
    [['--out', 'a.svg', '--view', 'b.svg', '--certainly'], 'leave --certainly out'],
    [['--out', '-'], 'say the format'],
    [['--out', 'a.svg', '--format', 'png'], '"a.svg" says otherwise'],
    [['--out', 'a.svg', '--width', '100'], '--width: it should be from 300 to 8000 pixels'],
    [['--out', 'a.svg', '--width', '79mm'], '--width: it should be from 300 to 8000 pixels'],
    [['--out', 'a.svg', '--width', 'wide'], 'a number of pixels, or a length in mm or in'],
    [['--out', 'a.svg', '--size', 'a5'], 'Allowed choices are slide, slide-4-3, a4'],
    [['--out', 'a.png', '--dpi', '601'], 'or --dpi 96 to 600'],
    [['--out', 'a.png', '--dpi', '300', '--scale', '2'], 'cannot be used with'],
    [['--out', 'a.svg', '--height', '99999'], '--height: it should be'],
    [['--out', 'a.png', '--scale', '9'], '--scale: it should be from 1 to 6.25'],
    [['--out', 'a.png', '--width', '8000', '--height', '20000', '--scale', '4'], 'million pixels'],
    [
      ['--out', 'a.svg', '--width', '480', '--height', '270'],
      'its height is 270. Raise it with --height',
    ],
    [['--out', 'a.svg', '--title', 'x'.repeat(301)], '--title: it should have'],
    [['--out', 'a.svg', '--theme', 'pink'], 'Allowed choices are light, dark, print'],
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

/** An empty folder inside the temporary one. */
function emptyFolder(name: string): string {
  const path = join(folder, `data-${name}`);
  mkdirSync(path);
  return path;
}

/** The ids in a table, which begins with a byte-order mark. */
function csvIds(path: string): (string | undefined)[] {
  const [, ...lines] = parseCsv(readFileSync(path, 'utf8').slice(1));
  return lines.map(([id]) => id);
}

describe('export --data', () => {
  it('writes the events of the picture beside it, as CSV and as a data set', async () => {
    const place = emptyFolder('both');
    const out = join(place, 'dutch.picture.png');
    const args = ['--country', 'NL', '--data', 'csv, JSON'];
    const run = await runCli(['export', file, '--out', out, ...args]);
    expect(run).toMatchObject({ code: 0, stdout: '', stderr: '' });
    expect(readdirSync(place)).toEqual([
      'dutch.picture.csv',
      'dutch.picture.json',
      'dutch.picture.png',
    ]);
    const csv = readFileSync(join(place, 'dutch.picture.csv'));
    expect([...csv.subarray(0, 3)]).toEqual([0xef, 0xbb, 0xbf]);
    expect(csvIds(join(place, 'dutch.picture.csv'))).toEqual(['e0']);
    const json = join(place, 'dutch.picture.json');
    expect(JSON.parse(readFileSync(json, 'utf8'))).toMatchObject({
      title: expect.stringMatching(/^Test set \(part: .+, filtered\)$/) as string,
      events: [{ id: 'e0', title: 'Dutch talks', date: '2016-05-19' }],
    });
    expect((await runCli(['check', json])).stdout).toContain('valid, 1 event');
    const again = await runCli(['export', json, '--view', out, '--out', join(place, 'again.svg')]);
    expect(again).toMatchObject({ code: 0 });
    expect(readFileSync(join(place, 'again.svg'), 'utf8')).toContain('Dutch talks');
  });

  it('says the same in the order of list', async () => {
    const place = emptyFolder('bundled');
    const args = ['--from', '2016', '--to', '2016'];
    const out = ['--out', join(place, 'a.svg'), '--data', 'csv', '--data', 'json'];
    expect((await runCli(['export', 'bundled', ...args, ...out])).code).toBe(0);
    const listed = await runCli(['list', 'bundled', '--json', ...args]);
    const kept = JSON.parse(listed.stdout) as Record<string, { id: string }[]>;
    const json = readFileSync(join(place, 'a.json'), 'utf8');
    const { events: written = [] } = JSON.parse(json) as typeof kept;
    const [shown, behind] = [false, true].map((isBehind) =>
      written.filter((event) => 'background' in event === isBehind),
    );
    expect(kept['background']).not.toEqual([]);
    expect([shown, behind]).toEqual([kept['events'], kept['background']]);
    expect(csvIds(join(place, 'a.csv'))).toEqual(written.map(({ id }) => id));
    expect((await runCli(['check', join(place, 'a.json')])).code).toBe(0);
  });

  it('writes them for a view and for each picture of a batch', async () => {
    const place = emptyFolder('batch');
    const view = join(place, 'dutch.view.json');
    const args = ['--country', 'NL', '--out', view, '--data', 'json'];
    expect((await runCli(['export', file, ...args])).code).toBe(0);
    expect(readdirSync(place)).toEqual(['dutch.json', 'dutch.view.json']);
    const out = join(place, 'briefing');
    const batch = ['export', file, '--batch', view, '--out', out, '--data', 'csv,json'];
    expect((await runCli(batch)).code).toBe(0);
    expect(readdirSync(out)).toEqual(['dutch.csv', 'dutch.json', 'dutch.png']);
    expect(readFileSync(join(out, 'dutch.json'))).toEqual(readFileSync(join(place, 'dutch.json')));
  });

  it('draws nothing where one of its files is there already, and replaces them with --force', async () => {
    const place = emptyFolder('force');
    store(place, 'a.json', 'old');
    const args = ['export', file, '--out', join(place, 'a.svg'), '--data', 'csv,json'];
    const refused = await runCli(args);
    expect(refused.code).toBe(1);
    expect(refused.stderr).toMatch(/a\.json is there already\. Add --force to replace it/);
    expect(readdirSync(place)).toEqual(['a.json']);
    const view = store(place, 'a.view.json', '');
    await runCli(['export', file, '--out', view, '--force']);
    const batch = await runCli(['export', file, '--batch', view, '--out', place, '--data', 'json']);
    expect([batch.code, batch.stderr]).toEqual([1, expect.stringContaining('a.json is there')]);
    expect(readdirSync(place)).toEqual(['a.json', 'a.view.json']);
    expect((await runCli([...args, '--force'])).code).toBe(0);
    expect(csvIds(join(place, 'a.csv'))).toEqual(['e0', 'e1']);
    expect(readFileSync(join(place, 'a.json'), 'utf8')).toContain('American summit');
  });

  it('never replaces the data set itself', async () => {
    const place = emptyFolder('self');
    const path = store(place, 'events.json', readFileSync(file, 'utf8'));
    const before = readFileSync(path);
    const args = ['export', path, '--out', join(place, 'events.svg'), '--data', 'json', '--force'];
    const { code, stderr } = await runCli(args);
    expect([code, stderr]).toEqual([2, expect.stringContaining('is the data set itself')]);
    expect(readFileSync(path)).toEqual(before);
    expect(readdirSync(place)).toEqual(['events.json']);
  });

  it('says that there is nothing to write, and writes whole files all the same', async () => {
    const place = emptyFolder('none');
    const args = ['--search', 'nowhere', '--data', 'csv,json'];
    const run = await runCli(['export', file, '--out', join(place, 'a.svg'), ...args]);
    expect(run).toMatchObject({ code: 0, stderr: 'No event matches; the picture is empty.\n' });
    expect(csvIds(join(place, 'a.csv'))).toEqual([]);
    expect((await runCli(['check', join(place, 'a.json')])).stdout).toContain('valid, 0 events');
  });

  it.each([
    [['--out', 'a.svg', '--data', 'doc'], 'Allowed choices are csv, xlsx, json'],
    [['--out', 'a.svg', '--data', 'csv,'], 'Allowed choices are csv, xlsx, json'],
    [['--out', '-', '--format', 'svg', '--data', 'csv'], '--out has to name a file'],
  ])('refuses %j with exit code 2', async (args, message) => {
    const place = emptyFolder(args.join('').replaceAll(/\W/g, ''));
    const { code, stdout, stderr } = await runCli(['export', file, ...args], place);
    expect({ code, stdout }).toEqual({ code: 2, stdout: '' });
    expect(stderr).toContain(message);
    expect(readdirSync(place)).toEqual([]);
  });
});

describe('export --view', () => {
  const args = ['--country', 'NL', '--to', '2017', '--group-by', 'kind', '--width', '900'];

  it.each(['svg', 'png', 'view.json'])('draws again what a .%s shows', async (ending) => {
    const first = await exported('first.svg', ...args, '--title', 'Ours');
    await exported(`carrier.${ending}`, ...args, '--title', 'Ours');
    const again = await exported('again.svg', '--view', join(folder, `carrier.${ending}`));
    expect(again).toEqual(first);
  });

  it('lets options of the picture change it', async () => {
    await exported('light.png', ...args);
    const view = ['--view', join(folder, 'light.png')];
    const dark = await exported('dark.svg', ...view, '--theme', 'dark', '--width', '1000');
    const wanted = await exported('wanted.svg', ...args, '--theme', 'dark', '--width', '1000');
    expect(dark).toEqual(wanted);
  });

  it('names the data set that the view was saved with where it is another one', async () => {
    await exported('ours.svg', ...args);
    const out = join(folder, 'theirs.svg');
    const { code, stderr } = await runCli([
      'export',
      'bundled',
      '--view',
      join(folder, 'ours.svg'),
      '--out',
      out,
    ]);
    expect(code).toBe(0);
    expect(stderr).toMatch(/saved with the data set “.+”; this one is “China.+”\./);
  });

  it('says so where the data set has changed since', async () => {
    const own = buildDataSet([{ title: 'Talks', date: '2016', partners: ['NL'] }]);
    const path = store(folder, 'changing.json', own);
    const view = join(folder, 'changing.view.json');
    expect((await runCli(['export', path, '--out', view])).stderr).toBe('');
    const out = ['--out', join(folder, 'changed.svg'), '--force'];
    expect((await runCli(['export', path, '--view', view, ...out])).stderr).toBe('');
    store(folder, 'changing.json', `${JSON.stringify(own)}\n`);
    const { code, stderr } = await runCli(['export', path, '--view', view, ...out]);
    expect({ code, stderr }).toEqual({
      code: 0,
      stderr: 'The data set “Test set” has changed since the view was saved.\n',
    });
  });

  it.each([
    ['missing.png', 'there is no such file'],
    ['events.json', 'it is a data set, not a view'],
    ['.', 'it is no file'],
  ])('says why %s gives no view, exits with 1 and writes nothing', async (name, reason) => {
    const out = join(folder, 'unseen.svg');
    const { code, stderr } = await runCli(['export', file, '--view', name, '--out', out], folder);
    expect(code).toBe(1);
    expect(stderr).toContain(`error: ${name}: ${reason}`);
    expect(readdirSync(folder)).not.toContain('unseen.svg');
  });
});

const isRoot = process.getuid?.() === 0;

/** Mounting a small disk takes root; elsewhere the test is skipped and shows as such. */
describe.skipIf(!isRoot || process.platform !== 'linux')('export to a full disk', () => {
  const disk = join(folder, 'disk');

  beforeAll(() => {
    mkdirSync(disk);
    execFileSync('mount', ['-t', 'tmpfs', '-o', 'size=16k', 'tmpfs', disk]);
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

  it('says so of the data too, and leaves the old ones', async () => {
    const many = Array.from({ length: 200 }, () => ({ date: '2016', summary: 'a'.repeat(100) }));
    const path = store(folder, 'many.json', buildDataSet(many));
    store(disk, 'a.csv', 'old');
    const args = ['export', path, '--out', join(disk, 'a.view.json'), '--data', 'csv', '--force'];
    const { code, stderr } = await runCli(args);
    expect(code).toBe(1);
    expect(stderr).toMatch(/a\.csv cannot be written: the disk is full/);
    expect(readdirSync(disk)).toEqual(['a.csv', 'a.view.json']);
    expect(readFileSync(join(disk, 'a.csv'), 'utf8')).toBe('old');
  });
});
