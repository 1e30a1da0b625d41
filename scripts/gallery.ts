/** Draws the pictures of docs/gallery.md with the command line, from the bundled data set, and writes that page. */
import { mkdir, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';

import { appDir, rootDir } from './paths.ts';
import { say } from './report.ts';
import { runOrThrow } from './run-command.ts';
import { runMain } from './run-main.ts';

interface Entry {
  name: string;
  heading: string;
  words: string;
  /** Options of `export`, each an argument. */
  options: readonly string[];
}

const ENTRIES: readonly Entry[] = [
  {
    name: 'slide',
    heading: 'A slide',
    words: 'Two years with all partners, one lane each.',
    options: ['--from', '2016', '--to', '2017', '--size', 'slide'],
  },
  {
    name: 'partner',
    heading: 'One partner over two columns of a page',
    words: 'With a title of its own, 170 mm wide.',
    options: ['--country', 'NL', '--title', 'China and the Netherlands', '--size', 'two-columns'],
  },
  {
    name: 'column',
    heading: 'One column',
    words: 'Type as small as in the columns around it; titles that have no room stand in a list.',
    options: ['--country', 'NL,DE', '--from', '2010', '--size', 'column'],
  },
  {
    name: 'quarter',
    heading: 'What happened in a quarter',
    words: 'In the size of the picture beside a link.',
    options: ['--from', '2016-04', '--to', '2016-06', '--size', 'social'],
  },
  {
    name: 'kinds',
    heading: 'Kinds of meetings',
    words: 'One lane a kind, for three partners.',
    options: ['--country', 'RU,EU,JP', '--group-by', 'kind', '--width', '1100'],
  },
  {
    name: 'print',
    heading: 'Black and white',
    words: 'For a printer without colours, on a page across.',
    options: ['--country', 'RU,JP,KR,US', '--theme', 'print', '--size', 'a4-landscape'],
  },
  {
    name: 'series',
    heading: 'Recurring meetings on a dark slide',
    words: 'All working groups and joint committees since 2008, one lane a series.',
    options: [
      '--kind',
      'working-group,joint-committee',
      '--from',
      '2008',
      '--group-by',
      'series',
      '--theme',
      'dark',
      '--size',
      'slide',
    ],
  },
  {
    name: 'everything',
    heading: 'Everything on one page',
    words:
      'What does not fit one by one is gathered, with true counts. As PDF with `--out all.pdf`.',
    options: ['--size', 'a4'],
  },
];

const folder = join(rootDir, 'docs/gallery');

await runMain(async () => {
  await rm(folder, { recursive: true, force: true });
  await mkdir(folder);
  const cli = join(appDir, 'cli', 'cli.js');
  for (const { name, options } of ENTRIES) {
    const out = join(folder, `${name}.svg`);
    await runOrThrow(process.execPath, [cli, 'export', 'bundled', ...options, '--out', out]);
  }
  const page = join(rootDir, 'docs/gallery.md');
  await writeFile(page, toPage());
  await runOrThrow('npx', ['oxfmt', page]);
  say(`${ENTRIES.length} pictures are in docs/gallery.`);
  return 0;
});

function toPage(): string {
  const parts = ENTRIES.map(({ name, heading, words, options }) => {
    const command = ['export bundled', ...options.map(quoted), '--out', `${name}.svg`].join(' ');
    return `## ${heading}\n\n${words}\n\n    ${command}\n\n![${heading}](gallery/${name}.svg)\n`;
  });
  return `# Gallery

Pictures of the bundled data set, drawn by the command line: \`npm run --silent cli --\` and what stands above each. \`npm
run gallery\` draws them anew. All of them can be made in the window too, with _Export_.

${parts.join('\n')}`;
}

function quoted(argument: string): string {
  return /[^\w,.:/-]/.test(argument) ? `"${argument}"` : argument;
}
