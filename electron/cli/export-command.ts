import { InvalidArgumentError, Command, Option } from 'commander';
import { DEFAULT_FIGURE_OPTIONS } from '#core/figure/default-figure-options.ts';
import { FIGURE_LIMITS, FIGURE_THEMES, type FigureOptions } from '#core/figure/figure-options.ts';
import { parseLength, PX_PER_INCH } from '#core/figure/length.ts';
import { PAGE_SIZES } from '#core/figure/page-sizes.ts';
import {
  formatOfName,
  PICTURE_FORMATS,
  pictureKind,
  type PictureFormat,
} from '#core/figure/picture-formats.ts';
import { DATA_FORMATS, type DataFormat } from '#core/formats/data-formats.ts';
import { GROUPINGS, type Grouping } from '#core/timeline/view.ts';
import { LANGUAGES, type Language } from '#core/words/language.ts';
import { toDataFormats } from './data-files.ts';
import type { ExitCode } from './exit-codes.ts';
import { addFilterOptions, type FilterOptions } from './filter-options.ts';
import { addNamesOption, type NamesOption } from './names-option.ts';
import { ENDINGS } from './picture-options.ts';

/** A length with the unit that it was given in. */
export type Length = NonNullable<ReturnType<typeof parseLength>>;

/** The options of `export`, as they were written. */
export interface ExportOptions extends FilterOptions, NamesOption {
  out: string;
  view?: string;
  batch?: string[];
  data?: DataFormat[];
  format?: PictureFormat;
  groupBy?: Grouping;
  size?: string;
  width?: Length;
  height?: Length | 'auto';
  scale?: number;
  dpi?: number;
  title?: string;
  footer?: string;
  logo?: string;
  made?: string;
  theme?: FigureOptions['theme'];
  language?: Language;
  transparent?: true;
  force?: true;
}

const { widthPx, heightPx, scale } = FIGURE_LIMITS;

const AFTER = `
The picture shows the time from --from to --to; a bound that is missing fits what is kept. With --certainly an event that is
known to the month or the year is drawn only where all of that lies in this time. Lists take commas and may be repeated. --out - writes to standard output and needs --format.

A picture carries what it shows: --view draws that again, from this data set or another one, and options of the picture
change it. A file that ends in .view.json holds that alone.

--data writes the events that the picture shows beside it, under the same name: undated events are not drawn and not
among them, background events are. JSON is a data set of its own that can be opened and drawn again.

Examples:
  $ cooperation-timeline export bundled --out all.svg
  $ cooperation-timeline export bundled --country NL --from 2016 --to 2017 --out nl.png --scale 3
  $ cooperation-timeline export bundled --size a4-landscape --out all.pdf
  $ cooperation-timeline export bundled --country NL --width 170mm --dpi 300 --out column.png
  $ cooperation-timeline export my-events.json --group-by kind --out - --format svg > kinds.svg
  $ cooperation-timeline export bundled --view nl.png --theme dark --out nl-dark.svg
  $ cooperation-timeline export bundled --country NL --out nl.png --data csv,json
  $ cooperation-timeline export bundled --batch views/ --format pdf --out briefing/
  $ cooperation-timeline export bundled --batch views/ --size slide --out briefing.pptx`;

const FORMAT_NAMES = PICTURE_FORMATS.map((format) => pictureKind(format).name).join(', ');

/** The verb `export`. */
export function exportCommand(setCode: (code: ExitCode) => void): Command {
  const command = new Command('export')
    .description(
      `Draw the events that a filter keeps as a picture: ${FORMAT_NAMES}, by the ending.`,
    )
    .argument('<file>', 'the data set, or "bundled"')
    .requiredOption(
      '-o, --out <picture>',
      `file to write, ending in ${ENDINGS} or .view.json; "-" for standard output`,
    )
    .option('--force', 'replace files that are there already')
    .option(
      '--data <formats>',
      `write the events that the picture shows beside it as well: ${DATA_FORMATS.join(', ')}`,
      toDataFormats,
    )
    .option('--view <picture>', 'draw what this picture shows, or what a .view.json file says')
    .addOption(
      new Option(
        '--batch <pictures...>',
        'the same for several, or for all of a folder; --out is the folder for what is drawn, or a .pptx file with a slide for each',
      ).conflicts('view'),
    );
  return addPictureOptions(addNamesOption(addFilterOptions(command)))
    .addHelpText('after', AFTER)
    .action(async (name: string, options: ExportOptions) => {
      // Drawing takes a large library; the other verbs start without it.
      if (options.batch && formatOfName(options.out) === 'pptx') {
        const { exportDeck } = await import('./export-deck.ts');
        setCode(await exportDeck(name, options));
        return;
      }
      if (options.batch) {
        const { exportBatch } = await import('./export-batch.ts');
        setCode(await exportBatch(name, options));
        return;
      }
      const { exportPicture } = await import('./export-picture.ts');
      setCode(await exportPicture(name, options));
    });
}

function addPictureOptions(command: Command): Command {
  return command
    .addOption(
      new Option('--format <format>', 'format, where no ending tells it').choices(PICTURE_FORMATS),
    )
    .addOption(
      new Option('--group-by <lanes>', 'what a lane stands for (default: "partner")').choices(
        GROUPINGS,
      ),
    )
    .addOption(
      new Option('--size <name>', 'width and height of a page, a slide or a column').choices(
        PAGE_SIZES.map(({ id }) => id),
      ),
    )
    .option(
      '--width <length>',
      `width in CSS pixels, ${widthPx.min} to ${widthPx.max}, or a length such as 170mm or 6.5in${byDefault('widthPx')}`,
      toLength,
    )
    .option(
      '--height <length>',
      `height, ${heightPx.min} to ${heightPx.max} pixels; as tall as its content if missing or "auto"`,
      (text) => (text === 'auto' ? text : toLength(text)),
    )
    .option(
      '--scale <factor>',
      `device pixels per CSS pixel, ${scale.min} to ${scale.max}, not for SVG, PDF and PPTX${byDefault('scale')}`,
      toNumber,
    )
    .addOption(
      new Option(
        '--dpi <number>',
        `the same as device pixels per inch, ${scale.min * PX_PER_INCH} to ${scale.max * PX_PER_INCH}`,
      )
        .argParser(toNumber)
        .conflicts('scale'),
    )
    .option('--title <text>', 'title above the picture, instead of that of the data set')
    .option('--footer <text>', 'a line under all else: whose picture it is, how far it may go')
    .option('--logo <file>', 'a PNG or JPEG for the upper right corner; "none" takes one away')
    .option(
      '--made <date>',
      'the day the picture is made on, as 2026-05-19 or "today", told in it; "none" takes one away',
    )
    .addOption(
      new Option(
        '--theme <theme>',
        `colours: light, dark, or print for black and white${byDefault('theme')}`,
      ).choices(FIGURE_THEMES),
    )
    .addOption(
      new Option(
        '--language <language>',
        `what the picture itself says, in English or Chinese${byDefault('language')}`,
      ).choices(LANGUAGES),
    )
    .option('--transparent', 'leave the page out, to be laid over something else; not for JPEG');
}

/** Said by ourselves: what is left out is that of the view where one is given. */
function byDefault(option: 'widthPx' | 'scale' | 'theme' | 'language'): string {
  return ` (default: ${JSON.stringify(DEFAULT_FIGURE_OPTIONS[option])})`;
}

function toNumber(text: string): number {
  if (!/^\d+(\.\d+)?$/.test(text)) throw new InvalidArgumentError('It should be a number.');
  return Number(text);
}

function toLength(text: string): Length {
  const length = parseLength(text);
  if (length) return length;
  throw new InvalidArgumentError('It should be a number of pixels, or a length in mm or in.');
}
